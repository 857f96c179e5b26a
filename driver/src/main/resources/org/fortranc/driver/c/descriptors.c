/* The functions of ISO_Fortran_binding.h (F2018 18.5.5). */
#include <ISO_Fortran_binding.h>
#include <stdlib.h>

/* Memory of CFI_allocate: CFI_deallocate frees no other, for the program has allocations of its own. */
struct allocation {
  struct allocation *next;
  void *memory;
};
static struct allocation *allocations;

static int is_text(CFI_type_t type) {
  return type == CFI_type_char || type == CFI_type_ucs4_char;
}

static int has_length_of_its_own(CFI_type_t type) {
  return is_text(type) || type == CFI_type_struct || type == CFI_type_other;
}

static size_t bytes_of(CFI_type_t type) {
  size_t kind = (size_t)(type >> CFI_type_kind_shift);
  switch (type) {
    case CFI_type_cptr: return sizeof(void *);
    case CFI_type_cfunptr: return sizeof(void (*)(void));
  }
  if (kind == 10) kind = sizeof(long double);
  return (type & CFI_type_mask) == CFI_type_Complex ? 2 * kind : kind;
}

static int is_valid_type(CFI_type_t type) {
  int class = type & CFI_type_mask;
  if (type == CFI_type_other || type == CFI_type_struct || type == CFI_type_cptr || type == CFI_type_cfunptr) return 1;
  return type > CFI_type_mask && class >= CFI_type_Integer && class <= CFI_type_Character;
}

void *CFI_address(const CFI_cdesc_t *dv, const CFI_index_t subscripts[]) {
  if (dv == NULL || dv->base_addr == NULL) return NULL;
  char *at = dv->base_addr;
  for (int i = 0; i < dv->rank; i++) {
    const CFI_dim_t *dim = &dv->dim[i];
    CFI_index_t from_first = subscripts[i] - dim->lower_bound;
    if (from_first < 0 || (dim->extent != -1 && from_first >= dim->extent)) return NULL;
    at += from_first * dim->sm;
  }
  return at;
}

int CFI_allocate(CFI_cdesc_t *dv, const CFI_index_t lower_bounds[], const CFI_index_t upper_bounds[],
                 size_t elem_len) {
  if (dv == NULL) return CFI_INVALID_DESCRIPTOR;
  if (dv->attribute == CFI_attribute_other) return CFI_INVALID_ATTRIBUTE;
  if (dv->base_addr != NULL) return CFI_ERROR_BASE_ADDR_NOT_NULL;
  if (dv->rank > 0 && (lower_bounds == NULL || upper_bounds == NULL)) return CFI_INVALID_EXTENT;
  size_t length = is_text(dv->type) ? elem_len : dv->elem_len;
  size_t size = length;
  for (int i = 0; i < dv->rank; i++) {
    CFI_index_t extent = upper_bounds[i] - lower_bounds[i] + 1;
    size *= (size_t)(extent > 0 ? extent : 0);
  }
  struct allocation *entry = malloc(sizeof *entry);
  void *memory = calloc(size > 0 ? size : 1, 1);
  if (entry == NULL || memory == NULL) {
    free(entry);
    free(memory);
    return CFI_ERROR_MEM_ALLOCATION;
  }
  entry->memory = memory;
  entry->next = allocations;
  allocations = entry;
  dv->base_addr = memory;
  dv->elem_len = length;
  size = length;
  for (int i = 0; i < dv->rank; i++) {
    CFI_index_t extent = upper_bounds[i] - lower_bounds[i] + 1;
    dv->dim[i].lower_bound = lower_bounds[i];
    dv->dim[i].extent = extent > 0 ? extent : 0;
    dv->dim[i].sm = (CFI_index_t)size;
    size *= (size_t)dv->dim[i].extent;
  }
  return CFI_SUCCESS;
}

int CFI_deallocate(CFI_cdesc_t *dv) {
  if (dv == NULL) return CFI_INVALID_DESCRIPTOR;
  if (dv->attribute == CFI_attribute_other) return CFI_INVALID_ATTRIBUTE;
  if (dv->base_addr == NULL) return CFI_ERROR_BASE_ADDR_NULL;
  for (struct allocation **at = &allocations; *at != NULL; at = &(*at)->next) {
    struct allocation *entry = *at;
    if (entry->memory != dv->base_addr) continue;
    *at = entry->next;
    free(entry->memory);
    free(entry);
    break;
  }
  dv->base_addr = NULL;
  return CFI_SUCCESS;
}

int CFI_establish(CFI_cdesc_t *dv, void *base_addr, CFI_attribute_t attribute, CFI_type_t type, size_t elem_len,
                  CFI_rank_t rank, const CFI_index_t extents[]) {
  if (dv == NULL) return CFI_INVALID_DESCRIPTOR;
  if (rank < 0 || rank > CFI_MAX_RANK) return CFI_INVALID_RANK;
  if (attribute < CFI_attribute_pointer || attribute > CFI_attribute_other) return CFI_INVALID_ATTRIBUTE;
  if (attribute == CFI_attribute_allocatable && base_addr != NULL) return CFI_ERROR_BASE_ADDR_NOT_NULL;
  if (!is_valid_type(type)) return CFI_INVALID_TYPE;
  if (has_length_of_its_own(type) && elem_len == 0) return CFI_INVALID_ELEM_LEN;
  if (rank > 0 && base_addr != NULL) {
    if (extents == NULL) return CFI_INVALID_EXTENT;
    for (int i = 0; i < rank; i++) if (extents[i] < (i == rank - 1 ? -1 : 0)) return CFI_INVALID_EXTENT;
  }
  dv->base_addr = base_addr;
  dv->elem_len = has_length_of_its_own(type) ? elem_len : bytes_of(type);
  dv->version = CFI_VERSION;
  dv->rank = rank;
  dv->attribute = attribute;
  dv->type = type;
  CFI_index_t sm = (CFI_index_t)dv->elem_len;
  for (int i = 0; base_addr != NULL && i < rank; i++) {
    dv->dim[i].lower_bound = 0;
    dv->dim[i].extent = extents[i];
    dv->dim[i].sm = sm;
    sm *= extents[i];
  }
  return CFI_SUCCESS;
}

int CFI_is_contiguous(const CFI_cdesc_t *dv) {
  if (dv == NULL || dv->base_addr == NULL) return 0;
  CFI_index_t sm = (CFI_index_t)dv->elem_len;
  for (int i = 0; i < dv->rank; i++) {
    if (dv->dim[i].extent == 0) return 1;
    if (dv->dim[i].sm != sm) return 0;
    sm *= dv->dim[i].extent;
  }
  return 1;
}

int CFI_section(CFI_cdesc_t *result, const CFI_cdesc_t *source, const CFI_index_t lower_bounds[],
                const CFI_index_t upper_bounds[], const CFI_index_t strides[]) {
  if (result == NULL || source == NULL) return CFI_INVALID_DESCRIPTOR;
  if (source->base_addr == NULL) return CFI_ERROR_BASE_ADDR_NULL;
  if (source->rank <= 0) return CFI_INVALID_RANK;
  if (result->attribute == CFI_attribute_allocatable) return CFI_INVALID_ATTRIBUTE;
  if (result->type != source->type) return CFI_INVALID_TYPE;
  if (result->elem_len != source->elem_len) return CFI_INVALID_ELEM_LEN;
  int fixed = 0;
  for (int i = 0; i < source->rank; i++) {
    const CFI_dim_t *dim = &source->dim[i];
    CFI_index_t lower = lower_bounds != NULL ? lower_bounds[i] : dim->lower_bound;
    CFI_index_t stride = strides != NULL ? strides[i] : 1;
    if (upper_bounds == NULL && dim->extent == -1) return CFI_INVALID_EXTENT;
    CFI_index_t upper = upper_bounds != NULL ? upper_bounds[i] : dim->lower_bound + dim->extent - 1;
    if (stride == 0) {
      if (lower != upper) return CFI_ERROR_OUT_OF_BOUNDS;
      fixed++;
    }
    int some = stride == 0 || (stride > 0 ? lower <= upper : lower >= upper);
    if (!some) continue;
    CFI_index_t last = dim->lower_bound + dim->extent - 1;
    if (lower < dim->lower_bound || upper < dim->lower_bound) return CFI_ERROR_OUT_OF_BOUNDS;
    if (dim->extent != -1 && (lower > last || upper > last)) return CFI_ERROR_OUT_OF_BOUNDS;
  }
  if (result->rank != source->rank - fixed) return CFI_INVALID_RANK;
  char *base = source->base_addr;
  int kept = 0;
  for (int i = 0; i < source->rank; i++) {
    const CFI_dim_t *dim = &source->dim[i];
    CFI_index_t lower = lower_bounds != NULL ? lower_bounds[i] : dim->lower_bound;
    CFI_index_t stride = strides != NULL ? strides[i] : 1;
    CFI_index_t upper = upper_bounds != NULL ? upper_bounds[i] : dim->lower_bound + dim->extent - 1;
    base += (lower - dim->lower_bound) * dim->sm;
    if (stride == 0) continue;
    CFI_index_t extent = (upper - lower + stride) / stride;
    result->dim[kept].lower_bound = lower;
    result->dim[kept].extent = extent > 0 ? extent : 0;
    result->dim[kept].sm = stride * dim->sm;
    kept++;
  }
  result->base_addr = base;
  return CFI_SUCCESS;
}

int CFI_select_part(CFI_cdesc_t *result, const CFI_cdesc_t *source, size_t displacement, size_t elem_len) {
  if (result == NULL || source == NULL) return CFI_INVALID_DESCRIPTOR;
  if (source->base_addr == NULL) return CFI_ERROR_BASE_ADDR_NULL;
  if (result->attribute == CFI_attribute_allocatable) return CFI_INVALID_ATTRIBUTE;
  if (result->rank != source->rank) return CFI_INVALID_RANK;
  if (source->rank > 0 && source->dim[source->rank - 1].extent == -1) return CFI_INVALID_DESCRIPTOR;
  size_t length = has_length_of_its_own(result->type) ? elem_len : result->elem_len;
  if (displacement > source->elem_len - 1 || displacement + length > source->elem_len)
    return displacement > source->elem_len - 1 ? CFI_ERROR_OUT_OF_BOUNDS : CFI_INVALID_ELEM_LEN;
  result->elem_len = length;
  for (int i = 0; i < result->rank; i++) result->dim[i] = source->dim[i];
  result->base_addr = (char *)source->base_addr + displacement;
  return CFI_SUCCESS;
}

int CFI_setpointer(CFI_cdesc_t *result, CFI_cdesc_t *source, const CFI_index_t lower_bounds[]) {
  if (result == NULL) return CFI_INVALID_DESCRIPTOR;
  if (result->attribute != CFI_attribute_pointer) return CFI_INVALID_ATTRIBUTE;
  if (source == NULL) {
    result->base_addr = NULL;
    return CFI_SUCCESS;
  }
  if (source->type != result->type) return CFI_INVALID_TYPE;
  if (source->rank != result->rank) return CFI_INVALID_RANK;
  if (!is_text(result->type) && source->elem_len != result->elem_len) return CFI_INVALID_ELEM_LEN;
  if (source->base_addr == NULL && source->attribute != CFI_attribute_pointer) return CFI_ERROR_BASE_ADDR_NULL;
  if (source->base_addr != NULL && source->rank > 0 && source->dim[source->rank - 1].extent == -1)
    return CFI_INVALID_DESCRIPTOR;
  result->base_addr = source->base_addr;
  result->elem_len = source->elem_len;
  for (int i = 0; source->base_addr != NULL && i < result->rank; i++) {
    result->dim[i] = source->dim[i];
    if (lower_bounds != NULL) result->dim[i].lower_bound = lower_bounds[i];
  }
  return CFI_SUCCESS;
}
