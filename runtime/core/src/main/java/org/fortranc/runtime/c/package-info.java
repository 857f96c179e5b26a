/**
 * The border to C: memory that both sides see, calls in both directions. Only programs with C in them load it.
 */
package org.fortranc.runtime.c;
