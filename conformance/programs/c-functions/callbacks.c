double integrate(double (*f)(double, void *), double a, double b, int n, void *context) {
  double h = (b - a) / n, s = 0;
  for (int i = 0; i < n; i++) s += f(a + (i + 0.5) * h, context);
  return s * h;
}

int fortran_odd(int n);
int c_even(int n) { return n == 0 ? 1 : fortran_odd(n - 1); }

void for_each(int n, int *a, void (*visit)(int, int *)) { for (int i = 0; i < n; i++) visit(i + 1, &a[i]); }

void give_rows(int rows, int columns, void (*take)(int *, double *, const char *)) {
  double row[8];
  static const char *names[] = {"first", "second"};
  for (int j = 0; j < columns; j++) row[j] = j;
  for (int i = 0; i < rows; i++) take(&columns, row, names[i]);
}
