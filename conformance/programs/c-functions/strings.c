#include <ctype.h>
#include <stdio.h>
#include <string.h>

const char *name_of(int i) { static const char *names[] = {"zero", "", "two words"}; return names[i]; }
void upper(char *s) { for (; *s; s++) *s = (char) toupper((unsigned char) *s); }
int join(char *buffer, size_t size, const char *a, const char *b) {
  return snprintf(buffer, size, "%s%s", a, b ? b : "");
}
void environment(const char **names, int n) {
  static char first[] = "first";
  for (int i = 0; i < n; i++) names[i] = i == 1 ? NULL : i == 0 ? first : "third";
}
int count_words(const char **list) { int n = 0; for (; *list; list++) n += (int) strlen(*list); return n; }
