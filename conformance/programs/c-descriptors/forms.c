#include <ISO_Fortran_binding.h>
#include <stdio.h>

int get_attr(const CFI_cdesc_t *a) {
  return a->attribute * 1000 + (int)a->dim[0].lower_bound * 10 + a->rank;
}

void look(const CFI_cdesc_t *a) {
  printf("rank %d type %d length %zu first %d", a->rank, a->type, a->elem_len, *(int *)a->base_addr);
  if (a->rank > 0) printf(" [%td %td]", a->dim[0].extent, a->dim[0].sm);
  printf("\n");
  fflush(stdout);
}
