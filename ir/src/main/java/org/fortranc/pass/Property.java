package org.fortranc.pass;

/** A fact about a whole program that the verifier can check. */
public enum Property { NO_UNRESOLVED, INTENTS_KNOWN, PURITY_KNOWN, LOOPS_SCHEDULED }
