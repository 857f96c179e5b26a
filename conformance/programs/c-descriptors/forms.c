#include <ISO_Fortran_binding.h>
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

int get_attr(const CFI_cdesc_t *a) {
  return a->attribute * 1000 + (int)a->dim[0].lower_bound * 10 + a->rank;
}

void look(const CFI_cdesc_t *a) {
  report("rank %d type %d length %zu first %d", a->rank, a->type, a->elem_len, *(int *)a->base_addr);
  if (a->rank > 0) report(" [%td %td]", a->dim[0].extent, a->dim[0].sm);
  report("\n");
}
