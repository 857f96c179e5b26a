/**
 * What a translated program runs on: character storage, complex numbers, array descriptors, the program instance,
 * its ends, and the intrinsic procedures. Everything here gives the bits that gfortran 12 gives on x86-64 Linux.
 */
package org.fortranc.runtime;
