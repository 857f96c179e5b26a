package org.fortranc.frontend.text;

/**
 * A comment of the program, kept because it travels into the generated code.
 *
 * @param text what follows the comment character, trailing blanks removed
 * @param line the line it stands on, from 1
 * @param placement whether it has its line for itself
 */
public record Comment(String text, int line, Placement placement) {
    public enum Placement { OWN_LINE, AFTER_STATEMENT }
}
