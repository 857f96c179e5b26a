/** Printers and readers: what is printed reads back as an equal tree, with the lines of its origins. */
package org.fortranc.ir.text;
