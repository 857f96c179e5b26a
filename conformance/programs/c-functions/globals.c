#include <complex.h>
#include <stdbool.h>

int counter = 3;
extern int startValue;
double C_Weights[3][2] = {{1, 2}, {3, 4}, {5, 6}};
struct setting { int level; double limits[2]; char code; } current = {9, {1.5, 2.5}, 'q'};
extern bool ready;
char greeting[6] = "hello!";
int *where_counter;
extern double complex the_phase;
struct { int mode; float gains[3]; } hardware = {11, {0.5f, 1, 2}};
short just_one = 4;

void bump_counter(void);

void step(void) {
  counter++;
  startValue += 2;
  C_Weights[1][0] = 30;
  current.level++;
  current.limits[1] *= 2;
  current.code = 'z';
  ready = !ready;
  where_counter = &counter;
  hardware.mode++;
  hardware.gains[0] = -hardware.gains[0];
  bump_counter();
  current.level++;
}

void show_phase(double *re, double *im) {
  *re = creal(the_phase);
  *im = cimag(the_phase);
  the_phase *= 2;
}

int look(void) {
  int sum = *where_counter + (int) (4 * current.limits[0]) + (int) hardware.gains[2] + just_one + (int) C_Weights[0][0];
  return sum * 1000 + greeting[0] + greeting[5];
}
