/**
 * FortranIR to Core. {@link org.fortranc.lower.LowerProgram} is the door; each class below it lowers one construct or
 * one subject, and they meet in {@link org.fortranc.lower.ProcedureContext}.
 */
package org.fortranc.lower;
