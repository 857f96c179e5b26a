void feed(int n, void (*sink)(float, void *), void *context) { for (int i = 0; i < n; i++) sink(1.5f * (float) i, context); }
static void *slots[3];
void store(int slot, void *handle) { slots[slot] = handle; }
void *fetch(int slot) { return slots[slot]; }
float total_area(int n, float (*area)(void *)) { float s = 0; for (int i = 0; i < n; i++) s += area(slots[i]); return s; }
