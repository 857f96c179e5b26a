#include <ISO_Fortran_binding.h>
#include <complex.h>
#include <ctype.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdarg.h>

void put_text(const char *text, size_t length);

// What C has to say goes out through the program's own unit, so that there is one order.
static void report(const char *format, ...) {
  char text[1000];
  va_list values;
  va_start(values, format);
  int length = vsnprintf(text, sizeof text, format, values);
  va_end(values);
  put_text(text, (size_t)length);
}

double total(const CFI_cdesc_t *a) {
  double sum = 0;
  CFI_index_t at[2];
  for (at[1] = a->dim[1].lower_bound; at[1] < a->dim[1].lower_bound + a->dim[1].extent; at[1]++)
    for (at[0] = a->dim[0].lower_bound; at[0] < a->dim[0].lower_bound + a->dim[0].extent; at[0]++)
      sum += *(double *)CFI_address(a, at);
  return sum;
}

void describe(const CFI_cdesc_t *a) {
  report("rank %d attribute %d type %d length %zu version %d contiguous %d", a->rank, a->attribute, a->type, a->elem_len,
         a->version, a->rank > 0 ? CFI_is_contiguous(a) : -1);
  for (int i = 0; i < a->rank; i++)
    report(" [%td %td %td]", a->dim[i].lower_bound, a->dim[i].extent, a->dim[i].sm);
  report("\n");
}

static void scale_part(char *at, const CFI_cdesc_t *a, int dimension, float factor) {
  if (dimension < 0) {
    *(float *)at *= factor;
    return;
  }
  for (CFI_index_t i = 0; i < a->dim[dimension].extent; i++)
    scale_part(at + i * a->dim[dimension].sm, a, dimension - 1, factor);
}

void scale(CFI_cdesc_t *a, float factor) {
  scale_part(a->base_addr, a, a->rank - 1, factor);
}

void shout(CFI_cdesc_t *s) {
  char *text = s->base_addr;
  for (size_t i = 0; i < s->elem_len; i++) text[i] = (char)toupper(text[i]);
}

void words(const CFI_cdesc_t *s) {
  for (CFI_index_t i = 0; i < s->dim[0].extent; i++)
    report("<%.*s>", (int)s->elem_len, (char *)s->base_addr + i * s->dim[0].sm);
  report("\n");
}

int sum_of_extents(const CFI_cdesc_t *a, const CFI_cdesc_t *b) {
  int sum = 0;
  if (a != NULL) for (int i = 0; i < a->rank; i++) sum += (int)a->dim[i].extent;
  if (b != NULL) for (int i = 0; i < b->rank; i++) sum += 100 * (int)b->dim[i].extent;
  return sum;
}

struct point {
  double x, y;
  int id;
};

void move(CFI_cdesc_t *p, double dx) {
  for (CFI_index_t i = 0; i < p->dim[0].extent; i++) {
    struct point *one = CFI_address(p, &i);
    one->x += dx;
    one->id = -one->id;
  }
}

double complex mean(const CFI_cdesc_t *z) {
  double complex sum = 0;
  for (CFI_index_t i = 0; i < z->dim[0].extent; i++) sum += *(double complex *)CFI_address(z, &i);
  return sum / (double)z->dim[0].extent;
}

int any_true(const CFI_cdesc_t *l) {
  for (CFI_index_t i = 0; i < l->dim[0].extent; i++) if (*(bool *)CFI_address(l, &i)) return 1;
  return 0;
}
