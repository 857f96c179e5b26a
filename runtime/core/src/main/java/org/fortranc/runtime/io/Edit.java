package org.fortranc.runtime.io;

import java.util.List;

/** One item of a format specification (F2018 R1304). */
sealed interface Edit {
    /** How many characters the field has when the format does not say. */
    int DEFAULT_WIDTH = -1;
    int NO_DIGITS = -1;
    int UNLIMITED = -1;

    /**
     * Does what a control edit descriptor or a character string asks for; the others ask for nothing by themselves.
     * A method, not a switch over the types: its first execution costs a short program some ten milliseconds less.
     */
    default void control(FormattedTransfer transfer) {}

    /** A data edit descriptor (R1307) with its repeat count; {@code at} is its place in the format text. */
    record Data(Letter letter, int width, int digits, int exponent, int repeat, int at) implements Edit {
        /** With the width that an integer of the kind has where the format gives none. */
        Data forInteger(int kind) {
            return width != DEFAULT_WIDTH || letter == Letter.A ? this
                    : sized(kind <= 2 ? 7 : kind == 4 ? 12 : 23, digits);
        }

        /** The same for a real number; what edits its bits takes it for an integer. */
        Data forReal(int kind) {
            if (width != DEFAULT_WIDTH) return this;
            return switch (letter) {
                case D, E, EN, ES, F, G -> kind == 4 ? sized(15, 7) : sized(25, 16);
                case A, B, I, L, O, Z -> forInteger(kind);
            };
        }

        private Data sized(int characters, int fraction) {
            return new Data(letter, characters, fraction, exponent, repeat, at);
        }
    }

    /**
     * DT (R1308): a defined input/output procedure does the rest.
     *
     * @param type what it is told as IOTYPE
     * @param list what it is told as V_LIST
     * @param at its place in the format text
     */
    record Defined(String type, List<Integer> list, int repeat, int at) implements Edit {
        public Defined {
            list = List.copyOf(list);
        }
    }

    /** Characters between quotes, or a Hollerith constant; {@code end} is the place behind it in the format text. */
    record Literal(byte[] text, int end) implements Edit {
        @Override public void control(FormattedTransfer transfer) {
            transfer.literal(this);
        }
    }

    /** A parenthesized list; {@code repeat} may be {@link #UNLIMITED}. */
    record Group(List<Edit> parts, int repeat) implements Edit {
        public Group {
            parts = List.copyOf(parts);
        }
    }

    /** T, TL, TR and X. */
    record Move(Direction direction, int count) implements Edit {
        @Override public void control(FormattedTransfer transfer) {
            transfer.move(direction, count);
        }
    }

    record Slash(int repeat) implements Edit {
        @Override public void control(FormattedTransfer transfer) {
            for (int i = 0; i < repeat; i++)
                transfer.advance();
        }
    }

    record Colon() implements Edit {}

    /** The GNU extension {@code $}: no new line after this record. */
    record Dollar() implements Edit {
        @Override public void control(FormattedTransfer transfer) {
            transfer.stayOnLine();
        }
    }

    record Scale(int factor) implements Edit {
        @Override public void control(FormattedTransfer transfer) {
            transfer.modes.scale = factor;
        }
    }

    record SetSign(SignMode mode) implements Edit {
        @Override public void control(FormattedTransfer transfer) {
            transfer.modes.sign = mode;
        }
    }

    record SetBlank(boolean zero) implements Edit {
        @Override public void control(FormattedTransfer transfer) {
            transfer.modes.blankZero = zero;
        }
    }

    record SetRound(Rounding mode) implements Edit {
        @Override public void control(FormattedTransfer transfer) {
            transfer.modes.rounding = mode;
        }
    }

    record SetDecimal(boolean comma) implements Edit {
        @Override public void control(FormattedTransfer transfer) {
            transfer.modes.decimalComma = comma;
        }
    }

    enum Letter { A, B, D, E, EN, ES, F, G, I, L, O, Z }

    enum Direction { TO, LEFT, RIGHT }

    enum SignMode { SUPPRESS, PLUS, PROCESSOR_DEFINED }
}
