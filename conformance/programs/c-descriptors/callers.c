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

void change(CFI_cdesc_t *, CFI_cdesc_t *, CFI_cdesc_t *, CFI_cdesc_t *);
void any_type(CFI_cdesc_t *);
void ranks(CFI_cdesc_t *);
int present_sum(CFI_cdesc_t *, CFI_cdesc_t *);
void names(CFI_cdesc_t *);

typedef CFI_CDESC_T(2) descriptor;

static CFI_cdesc_t *of(descriptor *d, void *base, CFI_attribute_t attribute, CFI_type_t type, size_t length, int rank,
                       const CFI_index_t *extents) {
  CFI_establish((CFI_cdesc_t *)d, base, attribute, type, length, (CFI_rank_t)rank, extents);
  return (CFI_cdesc_t *)d;
}

void run(void) {
  descriptor da, dk, ds, dq;
  double m[3][2] = {{1, 2}, {3, 4}, {5, 6}};
  float f[4] = {1.5f, 2.5f, 3.5f, 4.5f};
  CFI_index_t two_three[2] = {2, 3}, four[1] = {4}, all[1] = {6};
  CFI_cdesc_t *a = of(&da, m, CFI_attribute_other, CFI_type_double, 0, 2, two_three);
  CFI_cdesc_t *k = of(&dk, NULL, CFI_attribute_allocatable, CFI_type_int, 0, 1, NULL);
  CFI_cdesc_t *s = of(&ds, "hello from C", CFI_attribute_other, CFI_type_char, 5, 0, NULL);
  CFI_cdesc_t *q = of(&dq, f, CFI_attribute_pointer, CFI_type_float, 0, 1, four);
  change(a, k, s, q);
  report("m %g %g %g; f %g %g; q %d; k [%td %td]:", m[0][0], m[1][0], m[2][1], f[0], f[3], q->base_addr != NULL,
         k->dim[0].lower_bound, k->dim[0].extent);
  for (int i = 0; i < k->dim[0].extent; i++) report(" %d", ((int *)k->base_addr)[i]);
  report("\n");
  s->elem_len = 12;
  change(a, k, s, q);
  report("k %d\n", k->base_addr != NULL);
  any_type(a);
  any_type(s);
  int five = 5, six[6] = {1, 2, 3, 4, 5, 6};
  CFI_cdesc_t *i0 = of(&da, &five, CFI_attribute_other, CFI_type_int, 0, 0, NULL);
  ranks(i0);
  report("five %d\n", five);
  CFI_index_t three_two[2] = {3, 2};
  CFI_cdesc_t *i1 = of(&dk, six, CFI_attribute_other, CFI_type_int, 0, 1, three_two);
  i1->dim[0].sm = 2 * sizeof(int);
  any_type(i1);
  ranks(i1);
  i1->base_addr = six + 5;
  i1->dim[0].sm = -2 * (CFI_index_t)sizeof(int);
  ranks(i1);
  CFI_cdesc_t *i2 = of(&dq, six, CFI_attribute_other, CFI_type_int, 0, 2, three_two);
  ranks(i2);
  report("six");
  for (int i = 0; i < 6; i++) report(" %d", six[i]);
  report("\nsums %d %d %d\n", present_sum(NULL, NULL), present_sum(i1, NULL), present_sum(NULL, i2));
  CFI_cdesc_t *open = of(&da, six, CFI_attribute_other, CFI_type_int, 0, 1, all);
  open->dim[0].extent = -1;
  ranks(open);
  char list[3][6] = {"one  ", "two  ", "three"};
  CFI_index_t three[1] = {3};
  CFI_cdesc_t *texts = of(&ds, list, CFI_attribute_other, CFI_type_char, 5, 1, three);
  texts->dim[0].sm = 6;
  names(texts);
  report("%.5s %.5s\n", list[0], list[2]);
}
