package org.fortranc.runtime.io;

/** The changeable modes of a connection during one data transfer (F2018 12.5.2). */
final class EditModes {
    int scale;
    Edit.SignMode sign = Edit.SignMode.PROCESSOR_DEFINED;
    /** Whether the environment asks for plus signs where the program says nothing. */
    boolean optionalPlus;
    /** Whether zero keeps its minus sign. */
    boolean signZero = true;
    boolean decimalComma;
    boolean blankZero;
    boolean pad = true;
    Rounding rounding = Rounding.UNSPECIFIED;
    Delimiter delimiter = Delimiter.NONE;

    enum Delimiter {
        NONE(0), APOSTROPHE('\''), QUOTE('"');

        final int character;

        Delimiter(int character) {
            this.character = character;
        }
    }

    boolean plus() {
        return sign == Edit.SignMode.PLUS || optionalPlus && sign == Edit.SignMode.PROCESSOR_DEFINED;
    }

    int point() {
        return decimalComma ? ',' : '.';
    }

    /** The separator of values in list-directed and namelist records. */
    int separator() {
        return decimalComma ? ';' : ',';
    }

    void copyFrom(EditModes other) {
        scale = other.scale;
        sign = other.sign;
        signZero = other.signZero;
        decimalComma = other.decimalComma;
        blankZero = other.blankZero;
        pad = other.pad;
        rounding = other.rounding;
        delimiter = other.delimiter;
    }
}
