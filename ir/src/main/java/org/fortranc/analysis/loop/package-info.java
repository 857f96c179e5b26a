/** What is proved of loops: whether their turns may run in any order, and if not, why. */
package org.fortranc.analysis.loop;
