/**
 * Teams of threads that run a region of a program together, and what they share work and wait with. Whoever wants a
 * loop run in parallel asks {@link org.fortranc.runtime.threads.Threads}; OpenMP's constructs are services of {@link
 * org.fortranc.runtime.threads.WorkSharing} and {@link org.fortranc.runtime.threads.Waiting}.
 */
package org.fortranc.runtime.threads;
