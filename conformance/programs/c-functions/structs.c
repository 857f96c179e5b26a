#include <math.h>
#include <stdbool.h>
#include <stdint.h>

typedef struct { double x, y; } point;
typedef struct { char tag; short small; int count; float values[3]; bool on; long big; } mixed;
typedef struct { point ends[2]; int8_t colour; } segment;
typedef struct { int a, b; } pair;
typedef struct node { int value; struct node *next; } node;

point middle(point p, point q) { return (point) {(p.x + q.x) / 2, (p.y + q.y) / 2}; }
void mirror(point *p) { double t = p->x; p->x = p->y; p->y = t; }
mixed bump(mixed m) {
  m.tag++; m.small++; m.count++; m.on = !m.on; m.big++;
  for (int i = 0; i < 3; i++) m.values[i] += 0.5f;
  return m;
}
void bump_all(int n, mixed *m) { for (int i = 0; i < n; i++) m[i] = bump(m[i]); }
double length_of(const segment *s) { return hypot(s->ends[1].x - s->ends[0].x, s->ends[1].y - s->ends[0].y); }
segment reversed(segment s) { point t = s.ends[0]; s.ends[0] = s.ends[1]; s.ends[1] = t; s.colour = -s.colour; return s; }
pair swapped(pair p) { return (pair) {p.b, p.a}; }
int sum_list(const node *first) { int s = 0; for (; first; first = first->next) s += first->value; return s; }
