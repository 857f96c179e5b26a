/** Facts about Core, computed on demand and never stored in nodes. */
package org.fortranc.analysis;
