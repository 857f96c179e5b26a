/**
 * The machines that look for faults: random valid programs, whose answers must be gfortran's, and damaged sources, which
 * must end with messages. Everything is a function of a seed, so what was found once can be made again.
 */
package org.fortranc.fuzz;
