#include <stdbool.h>
#include <stddef.h>

void open_account(int size);
bool Deposit(const double *amount);
double balance(void);
void report(const char *title);
void scale_all_(const int *n, float *a, const float *factor);
int joined_(const char *a, const char *b, size_t la, size_t lb);

int main(int argc, char **argv) {
  open_account(3);
  int accepted = 0;
  for (int i = 1; i <= 5; i++) {
    double amount = 10.5 * i;
    accepted += Deposit(&amount);
  }
  report(accepted == 3 ? "three entries" : "wrong");
  float a[] = {1, 2, 3, 4}, factor = 2.5f;
  int n = 4;
  scale_all_(&n, a, &factor);
  n = 2;
  scale_all_(&n, a + 1, &factor);
  if (joined_("abc", "defg", 3, 4) != 304 || balance() != 63) return 1;
  return argc > 0 && argv[0] != NULL ? 0 : 2;
}
