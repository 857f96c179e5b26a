/** Core to Core: the passes that all targets share, and their one list. */
package org.fortranc.transform;
