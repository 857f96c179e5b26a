#include <complex.h>
#include <stdbool.h>
#include <stdint.h>

int8_t twice_i8(int8_t x) { return 2 * x; }
int16_t twice_i16(int16_t x) { return 2 * x; }
int32_t twice_i32(int32_t x) { return 2 * x; }
int64_t twice_i64(int64_t x) { return 2 * x; }
float Half_Float(float x) { return x / 2; }
double Half_Double(double x) { return x / 2; }
float complex turn_f(float complex z) { return z * I; }
double complex turn_d(double complex z, const double complex *w) { return z * I + *w; }
bool negate(bool b) { return !b; }
char next_letter(char c) { return c + 1; }
void *same(void *p) { return p; }

void change_all(signed char *a, short *b, int *c, long *d, float *e, double *f, float complex *g, double complex *h,
                bool *i, char *j) {
  *a = -*a; *b = -*b; *c = -*c; *d = -*d; *e = -*e; *f = -*f; *g = conjf(*g); *h = conj(*h); *i = !*i; *j = 'J';
}

long many(int a, int b, int c, int d, int e, int f, int g, double h, double i, double j, int8_t k, float l) {
  return a + 10 * b + 100 * c + 1000 * d + 10000 * e + 100000 * f + 1000000 * g + (long) (h * i * j) + k + (long) (2 * l);
}

static int ticks;
void tick(void) { ticks++; }
int no_arguments(void) { return ticks; }
