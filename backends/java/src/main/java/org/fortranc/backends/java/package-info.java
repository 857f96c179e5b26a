/**
 * Core to Java source, and Java source to classes. {@link org.fortranc.backends.java.JavaBackend} only prints; the
 * picture of what it prints is in {@code conformance/emitted/java}.
 */
package org.fortranc.backends.java;
