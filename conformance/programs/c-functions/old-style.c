#include <complex.h>
#include <stddef.h>
#include <string.h>

void log_text_(const char *text, const int *number, size_t length);
int twice_(const int *n);

void add_vectors_(const int *n, const float *a, const float *b, float *c) {
  for (int i = 0; i < *n; i++) c[i] = a[i] + b[i];
}
void reverse_text_(char *text, size_t length) {
  for (size_t i = 0; i < length / 2; i++) { char t = text[i]; text[i] = text[length - 1 - i]; text[length - 1 - i] = t; }
  int n = (int) length;
  log_text_(text, &n, length);
}
void fill_name_(char *name, size_t length) { memset(name, '*', length); name[0] = '!'; }
int count_of_(const char *text, const char *letter, size_t length, size_t one) {
  int count = 0;
  for (size_t i = 0; i < length; i++) count += text[i] == letter[one - 1];
  return count;
}
float mean_(const float *a, const int *n) { float s = 0; for (int i = 0; i < *n; i++) s += a[i]; return s / *n; }
double dot_(const int *n, const double *x, const double *y) {
  double s = 0;
  for (int i = 0; i < *n; i++) s += x[i] * y[i];
  return s;
}
int is_sorted_(const float *a, const int *n) { for (int i = 1; i < *n; i++) if (a[i] < a[i - 1]) return 0; return 1; }
int next_number_(int *n) { *n = -*n; return twice_(n) + 1; }
void apply_to_five_(void (*f)(const int *, int *), int *result) { int five = 5; f(&five, result); }
float complex conjugated_(const float complex *z) { return conjf(*z); }
