/** The fortranc command: the one place where all parts of the compiler meet, and the only one that touches files. */
package org.fortranc.driver;
