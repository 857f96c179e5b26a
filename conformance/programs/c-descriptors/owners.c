#include <ISO_Fortran_binding.h>
#include <stdio.h>
#include <string.h>
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

void grow(CFI_cdesc_t *a, int n) {
  CFI_index_t lower[1] = {0}, upper[1] = {n};
  if (a->base_addr != NULL) {
    report("had %td elements from %td on, the last is %d\n", a->dim[0].extent, a->dim[0].lower_bound,
           ((int *)a->base_addr)[a->dim[0].extent - 1]);
    report("deallocated: %d\n", CFI_deallocate(a));
    report("again: %d\n", a->base_addr == NULL);
  }
  report("allocated: %d\n", CFI_allocate(a, lower, upper, 0));
  for (int i = 0; i <= n; i++) ((int *)a->base_addr)[i] = i * 10;
}

void fresh(CFI_cdesc_t *a) {
  CFI_index_t lower[2] = {-1, 2}, upper[2] = {1, 3};
  report("comes as %d\n", a->base_addr != NULL);
  CFI_allocate(a, lower, upper, 0);
  double *values = a->base_addr;
  for (int i = 0; i < 6; i++) values[i] = i + 0.5;
}

void every_other(CFI_cdesc_t *p, CFI_cdesc_t *t) {
  CFI_CDESC_T(1) part;
  CFI_cdesc_t *section = (CFI_cdesc_t *)&part;
  CFI_index_t strides[1] = {2}, lower[1] = {7};
  CFI_establish(section, NULL, CFI_attribute_other, CFI_type_int, 0, 1, NULL);
  int cut = CFI_section(section, t, NULL, NULL, strides);
  section->attribute = CFI_attribute_pointer;
  report("section %d, pointer %d\n", cut, CFI_setpointer(p, section, lower));
}

void own(CFI_cdesc_t *p, int n) {
  CFI_index_t lower[1] = {1}, upper[1] = {n};
  if (p->base_addr != NULL) {
    float sum = 0;
    for (CFI_index_t i = p->dim[0].lower_bound; i < p->dim[0].lower_bound + p->dim[0].extent; i++)
      sum += *(float *)CFI_address(p, &i);
    report("sum %g\n", sum);
    return;
  }
  CFI_allocate(p, lower, upper, 0);
  for (int i = 0; i < n; i++) ((float *)p->base_addr)[i] = (float)i + 1;
}

void forget(CFI_cdesc_t *p) {
  report("forgotten: %d\n", CFI_setpointer(p, NULL, NULL));
}

void text(CFI_cdesc_t *s) {
  if (s->base_addr == NULL) {
    CFI_allocate(s, NULL, NULL, 6);
    memcpy(s->base_addr, "from C", 6);
    return;
  }
  report("text of %zu: %.*s\n", s->elem_len, (int)s->elem_len, (char *)s->base_addr);
  CFI_deallocate(s);
  CFI_allocate(s, NULL, NULL, 3);
  memcpy(s->base_addr, "new", 3);
}

void number(CFI_cdesc_t *n) {
  if (n->base_addr == NULL) {
    CFI_allocate(n, NULL, NULL, 0);
    *(int *)n->base_addr = 41;
    return;
  }
  report("number %d\n", *(int *)n->base_addr);
  CFI_deallocate(n);
}

void bounds(CFI_cdesc_t *a, CFI_cdesc_t *p) {
  report("a %d [%td %td]", a->attribute, a->dim[0].lower_bound, a->dim[0].extent);
  report(" p %d [%td %td %td]\n", p->attribute, p->dim[0].lower_bound, p->dim[0].extent, p->dim[0].sm);
}
