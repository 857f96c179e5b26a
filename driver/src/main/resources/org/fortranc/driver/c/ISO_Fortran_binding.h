/* Descriptors of Fortran objects for C (F2018 18.4), laid out as gfortran lays them out. */
#ifndef ISO_FORTRAN_BINDING_H
#define ISO_FORTRAN_BINDING_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define CFI_VERSION 1
#define CFI_MAX_RANK 15

#define CFI_attribute_pointer 0
#define CFI_attribute_allocatable 1
#define CFI_attribute_other 2

#define CFI_SUCCESS 0
#define CFI_FAILURE 1
#define CFI_ERROR_BASE_ADDR_NULL 2
#define CFI_ERROR_BASE_ADDR_NOT_NULL 3
#define CFI_INVALID_ELEM_LEN 4
#define CFI_INVALID_RANK 5
#define CFI_INVALID_TYPE 6
#define CFI_INVALID_ATTRIBUTE 7
#define CFI_INVALID_EXTENT 8
#define CFI_INVALID_STRIDE 9
#define CFI_INVALID_DESCRIPTOR 10
#define CFI_ERROR_MEM_ALLOCATION 11
#define CFI_ERROR_OUT_OF_BOUNDS 12

typedef ptrdiff_t CFI_index_t;
typedef int8_t CFI_rank_t;
typedef int8_t CFI_attribute_t;
typedef int16_t CFI_type_t;

typedef struct CFI_dim_t {
  CFI_index_t lower_bound;
  CFI_index_t extent;
  CFI_index_t sm;
} CFI_dim_t;

#define CFI_DESCRIPTOR_PARTS(dimensions, pointer) \
  pointer base_addr; \
  size_t elem_len; \
  int version; \
  CFI_rank_t rank; \
  CFI_attribute_t attribute; \
  CFI_type_t type; \
  CFI_dim_t dim[dimensions];

typedef struct CFI_cdesc_t {
  CFI_DESCRIPTOR_PARTS(, void *)
} CFI_cdesc_t;

#define CFI_CDESC_T(r) struct { CFI_DESCRIPTOR_PARTS(r, void *) }

extern void *CFI_address(const CFI_cdesc_t *, const CFI_index_t[]);
extern int CFI_allocate(CFI_cdesc_t *, const CFI_index_t[], const CFI_index_t[], size_t);
extern int CFI_deallocate(CFI_cdesc_t *);
extern int CFI_establish(CFI_cdesc_t *, void *, CFI_attribute_t, CFI_type_t, size_t, CFI_rank_t, const CFI_index_t[]);
extern int CFI_is_contiguous(const CFI_cdesc_t *);
extern int CFI_section(CFI_cdesc_t *, const CFI_cdesc_t *, const CFI_index_t[], const CFI_index_t[],
                       const CFI_index_t[]);
extern int CFI_select_part(CFI_cdesc_t *, const CFI_cdesc_t *, size_t, size_t);
extern int CFI_setpointer(CFI_cdesc_t *, CFI_cdesc_t *, const CFI_index_t[]);

/* A type code is a class and, above it, the bytes of one value; of a complex number, those of its parts. */
#define CFI_type_mask 0xFF
#define CFI_type_kind_shift 8
#define CFI_type_of(class, bytes) ((class) + ((bytes) << CFI_type_kind_shift))

#define CFI_type_Integer 1
#define CFI_type_Logical 2
#define CFI_type_Real 3
#define CFI_type_Complex 4
#define CFI_type_Character 5
#define CFI_type_struct 6
#define CFI_type_cptr 7
#define CFI_type_cfunptr 8
#define CFI_type_other (-1)

#define CFI_type_char CFI_type_of(CFI_type_Character, 1)
#define CFI_type_ucs4_char CFI_type_of(CFI_type_Character, 4)
#define CFI_type_signed_char CFI_type_of(CFI_type_Integer, sizeof(char))
#define CFI_type_short CFI_type_of(CFI_type_Integer, sizeof(short))
#define CFI_type_int CFI_type_of(CFI_type_Integer, sizeof(int))
#define CFI_type_long CFI_type_of(CFI_type_Integer, sizeof(long))
#define CFI_type_long_long CFI_type_of(CFI_type_Integer, sizeof(long long))
#define CFI_type_size_t CFI_type_of(CFI_type_Integer, sizeof(size_t))
#define CFI_type_int8_t CFI_type_of(CFI_type_Integer, sizeof(int8_t))
#define CFI_type_int16_t CFI_type_of(CFI_type_Integer, sizeof(int16_t))
#define CFI_type_int32_t CFI_type_of(CFI_type_Integer, sizeof(int32_t))
#define CFI_type_int64_t CFI_type_of(CFI_type_Integer, sizeof(int64_t))
#define CFI_type_int_least8_t CFI_type_of(CFI_type_Integer, sizeof(int_least8_t))
#define CFI_type_int_least16_t CFI_type_of(CFI_type_Integer, sizeof(int_least16_t))
#define CFI_type_int_least32_t CFI_type_of(CFI_type_Integer, sizeof(int_least32_t))
#define CFI_type_int_least64_t CFI_type_of(CFI_type_Integer, sizeof(int_least64_t))
#define CFI_type_int_fast8_t CFI_type_of(CFI_type_Integer, sizeof(int_fast8_t))
#define CFI_type_int_fast16_t CFI_type_of(CFI_type_Integer, sizeof(int_fast16_t))
#define CFI_type_int_fast32_t CFI_type_of(CFI_type_Integer, sizeof(int_fast32_t))
#define CFI_type_int_fast64_t CFI_type_of(CFI_type_Integer, sizeof(int_fast64_t))
#define CFI_type_intmax_t CFI_type_of(CFI_type_Integer, sizeof(intmax_t))
#define CFI_type_intptr_t CFI_type_of(CFI_type_Integer, sizeof(intptr_t))
#define CFI_type_ptrdiff_t CFI_type_of(CFI_type_Integer, sizeof(ptrdiff_t))
#define CFI_type_Bool CFI_type_of(CFI_type_Logical, sizeof(_Bool))
#define CFI_type_float CFI_type_of(CFI_type_Real, sizeof(float))
#define CFI_type_double CFI_type_of(CFI_type_Real, sizeof(double))
#define CFI_type_long_double CFI_type_of(CFI_type_Real, 10)
#define CFI_type_float_Complex CFI_type_of(CFI_type_Complex, sizeof(float))
#define CFI_type_double_Complex CFI_type_of(CFI_type_Complex, sizeof(double))
#define CFI_type_long_double_Complex CFI_type_of(CFI_type_Complex, 10)

#ifdef __cplusplus
}
#endif

#endif
