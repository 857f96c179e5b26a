/** Fortran as a language of the polyglot API: {@code Context.eval("fortran", source)}. */
package org.fortranc.driver.polyglot;
