#include <stdlib.h>

double sum_of(const double *p, int n) { double s = 0; for (int i = 0; i < n; i++) s += p[i]; return s; }

static int table[4] = {10, 20, 30, 40};
int *table_of(int *n) { *n = 4; return table; }
void advance_table(void) { for (int i = 0; i < 4; i++) table[i]++; }

typedef struct item { int key; double value; struct item *next; } item;
item *make_list(int n) {
  item *list = NULL;
  for (int i = n; i > 0; i--) {
    item *it = malloc(sizeof *it);
    *it = (item) {i, i * 0.25, list};
    list = it;
  }
  return list;
}
double sum_list(const item *list) { double s = 0; for (; list; list = list->next) s += list->value; return s; }
void free_list(item *list) { while (list) { item *next = list->next; free(list); list = next; } }
