/** What must always hold of Core. */
package org.fortranc.ir.verify;
