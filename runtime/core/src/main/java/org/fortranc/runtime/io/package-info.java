/**
 * Fortran input and output (F2018 clauses 12 and 13), with the bytes, the IOSTAT= values and the messages of gfortran's
 * run-time library. {@link org.fortranc.runtime.io.Io} hangs from the image and makes the statements.
 */
package org.fortranc.runtime.io;
