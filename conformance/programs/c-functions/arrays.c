#include <complex.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

double total(int n, const double *x) { double s = 0; for (int i = 0; i < n; i++) s += x[i]; return s; }
void scale(int n, float factor, float *x) { for (int i = 0; i < n; i++) x[i] *= factor; }
void transpose_c(int rows, int columns, const int *a, int *b) {
  for (int i = 0; i < rows; i++) for (int j = 0; j < columns; j++) b[i * columns + j] = a[j * rows + i];
}
void invert(size_t n, bool *flags) { for (size_t i = 0; i < n; i++) flags[i] = !flags[i]; }
void conjugate(const int *n, double complex *z) { for (int i = 0; i < *n; i++) z[i] = conj(z[i]); }
int count_letter(int n, const char *texts, char letter) {
  int count = 0;
  for (int i = 0; i < n; i++) count += texts[i] == letter;
  return count;
}
void fill_bytes(int n, int8_t *a) { for (int i = 0; i < n; i++) a[i] = (int8_t) (i * 40); }
void swap(short *a, short *b) { for (int i = 0; i < 4; i++) { short t = a[i]; a[i] = b[i]; b[i] = t; } }
