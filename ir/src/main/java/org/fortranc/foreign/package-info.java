/**
 * The border to C (F2018 clause 18), as Core: procedures that C has become ordinary procedures whose bodies hand
 * addresses and numbers to the run time, and procedures that C calls get an entry that takes addresses and numbers.
 */
package org.fortranc.foreign;
