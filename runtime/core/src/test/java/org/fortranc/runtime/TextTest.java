package org.fortranc.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the recorded rows cannot say: views and assignment. */
class TextTest {
    @Test void assignmentPadsAndCuts() {
        Text variable = Text.blank(5);
        variable.assign(Text.of("ab"));
        assertThat(variable).hasToString("ab   ");
        variable.assign(Text.of("abcdefg"));
        assertThat(variable).hasToString("abcde");
    }

    @Test void assignmentToASubstringChangesTheVariable() {
        Text variable = Text.of("abcdef");
        variable.substring(2, 3).assign(Text.of("X"));
        assertThat(variable).hasToString("aX def");
        assertThat(variable.substring(4, 3).length).isZero();
    }

    @Test void overlappingAssignmentReadsFirst() {
        Text variable = Text.of("abcdef");
        variable.substring(2, 6).assign(variable.substring(1, 4));
        assertThat(variable).hasToString("aabcd ");
        variable.assign(variable.from(3));
        assertThat(variable).hasToString("bcd   ");
    }

    @Test void extremesArePaddedToTheLongest() {
        assertThat(Text.max(Text.of("b"), Text.of("abc"))).hasToString("b  ");
        assertThat(Text.min(Text.of("b"), Text.of("abc"), Text.of("ab"))).hasToString("ab ");
    }
}
