package org.fortranc.runtime.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.fortranc.runtime.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** IOSTAT= values, IOMSG= texts and fatal errors, as gfortran 12 gave them for the same statements. */
class ConditionsTest {
    @TempDir Path folder;
    private final Text message = Text.blank(120);

    private static Text t(String characters) {
        return Text.of(characters);
    }

    private Io io() {
        return Programs.in(folder, "ab\n").io();
    }

    private String told(int status) {
        return status + " " + message.trimmedString();
    }

    private String write(String format, Consumer<WriteStatement> items) {
        message.fill((byte) ' ');
        WriteStatement write = io().write().unit(77).format(t(format)).iostat().iomsg(message).begin();
        items.accept(write);
        return told(write.end());
    }

    private String readInt(String record, String format) {
        ReadStatement read = io().read().internal(t(record)).iostat().iomsg(message);
        if (format.equals("*"))
            read.listDirected();
        else
            read.format(t(format));
        read.begin().read(0);
        return told(read.end());
    }

    private String open(Consumer<OpenStatement> specifiers) {
        OpenStatement open = io().open().unit(10).iostat().iomsg(message);
        specifiers.accept(open);
        return told(open.end());
    }

    @Test void internalUnits() {
        Text c = Text.blank(5);
        assertThat(told(io().write().internal(c).format(t("(i10)")).iostat().iomsg(message).begin().item(5).end()))
                .isEqualTo("-2 End of record");
        assertThat(told(io().write().internal(c).listDirected().iostat().iomsg(message).begin().item(5).end()))
                .isEqualTo("-2 End of record");
        assertThat(readInt("ab", "(i2)")).isEqualTo("5010 Bad value during integer read");
        assertThat(readInt("9999999999", "(i10)")).isEqualTo("5011 Value overflowed during integer read");
        assertThat(readInt("ab", "*")).isEqualTo("5010 Bad integer for item 1 in list input");
        assertThat(readInt("9999999999", "*")).isEqualTo("5010 Integer overflow while reading item 1");
        assertThat(readInt("   ", "*")).isEqualTo("-1 End of file");
        assertThat(readInt("0*1", "*")).isEqualTo("5010 Zero repeat count in item 1 of list input");
        assertThat(readInt("99999999999*1", "*")).isEqualTo("5010 Repeat count overflow in item 1 of list input");
    }

    @Test void formats() {
        assertThat(write("(q5)", w -> w.item(1))).isEqualTo("5006 Unexpected element 'Q' in format\n(q5)\n ^");
        assertThat(write("(i5", w -> w.item(1))).isEqualTo("5006 Unexpected end of format string\n(i5\n  ^");
        assertThat(write("i5", w -> w.item(1)))
                .isEqualTo("5006 Missing initial left parenthesis in format\ni5\n^");
        assertThat(write("(z)", w -> w.item(1))).isEqualTo("5006 Nonnegative width required in format\n(z)\n  ^");
        assertThat(write("(e10)", w -> w.item(1f))).isEqualTo("5006 Period required in format\n(e10)\n    ^");
        assertThat(write("(a0)", w -> w.item(t("a")))).isEqualTo("5006 Zero width in format descriptor\n(a0)\n  ^");
        assertThat(write("(1x)", w -> w.item(1)))
                .isEqualTo("5006 Insufficient data descriptors in format after reversion");
        assertThat(write("(l5)", w -> w.item(t("a")))).isEqualTo("0 ");
    }

    @Test void formatsThatDoNotFitTheItem() {
        assertThat(write("(i5)", w -> w.item(1f)))
                .isEqualTo("5006 Expected INTEGER for item 1 in formatted transfer, got REAL\n(i5)\n ^");
        assertThat(write("(f5.1)", w -> w.item(1)))
                .isEqualTo("5006 Expected REAL for item 1 in formatted transfer, got INTEGER\n(f5.1)\n ^");
        assertThat(write("(f5.1)", w -> w.item(t("a"))))
                .isEqualTo("5006 Expected REAL for item 1 in formatted transfer, got CHARACTER\n(f5.1)\n ^");
    }

    @Test void opening() throws IOException {
        Files.createFile(folder.resolve("present"));
        assertThat(open(o -> o.file(t("absent")).status(t("old"))))
                .isEqualTo("2 Cannot open file 'absent': No such file or directory");
        assertThat(open(o -> o.file(t("present")).status(t("new"))))
                .isEqualTo("17 Cannot open file 'present': File exists");
        assertThat(open(o -> o.file(t("no/such/place"))))
                .isEqualTo("2 Cannot open file 'no/such/place': No such file or directory");
        assertThat(open(o -> o.file(t("/tmp")))).isEqualTo("21 Cannot open file '/tmp': Is a directory");
        assertThat(open(o -> o.status(t("old"))))
                .isEqualTo("2 Cannot open file 'fort.10': No such file or directory");
        assertThat(open(o -> o.file(t("x")).status(t("bad")))).isEqualTo("5002 Bad STATUS parameter in OPEN statement");
        assertThat(open(o -> o.file(t("x")).access(t("bad")))).isEqualTo("5002 Bad ACCESS parameter in OPEN statement");
        assertThat(open(o -> o.file(t("x")).access(t("direct"))))
                .isEqualTo("5003 Missing RECL parameter in OPEN statement");
        assertThat(open(o -> o.file(t("x")).access(t("direct")).recl(0)))
                .isEqualTo("5002 RECL parameter is non-positive in OPEN statement");
        assertThat(open(o -> o.file(t("x")).status(t("scratch"))))
                .isEqualTo("5002 FILE parameter must not be present in OPEN statement");
        assertThat(open(o -> o.file(t("x")).form(t("unformatted")).blank(t("null"))))
                .isEqualTo("5001 BLANK parameter conflicts with UNFORMATTED form in OPEN statement");
        assertThat(open(o -> o.file(t("x")).access(t("direct")).recl(8).position(t("append"))))
                .isEqualTo("5002 Cannot use POSITION with direct access files");
    }

    @Test void transfersThatDoNotFitTheConnection() {
        Io io = io();
        io.open().unit(10).file(t("xx")).end();
        io.write().unit(10).format(t("(a)")).begin().item(t("12")).end();
        io.rewind().unit(10).end();
        assertThat(told(io.read().unit(10).iostat().iomsg(message).begin().end()))
                .isEqualTo("5001 Missing format for FORMATTED data transfer");
        assertThat(told(io.read().unit(10).rec(1).listDirected().iostat().iomsg(message).begin().end()))
                .isEqualTo("5001 Record number not allowed for sequential access data transfer");
        ReadStatement read = io.read().unit(10).listDirected().iostat().iomsg(message).begin();
        read.read(0);
        read.read(0);
        assertThat(told(read.end())).isEqualTo("-1 End of file");
        read = io.read().unit(10).listDirected().iostat().iomsg(message).begin();
        assertThat(told(read.end())).isEqualTo("5001 Sequential READ or WRITE not allowed after EOF marker, "
                + "possibly use REWIND or BACKSPACE");
        io.close().unit(10).end();
        io.open().unit(10).file(t("xx")).action(t("read")).end();
        assertThat(told(io.write().unit(10).listDirected().iostat().iomsg(message).begin().item(1).end()))
                .isEqualTo("5007 Cannot write to file opened for READ");
    }

    @Test void directAccess() {
        Io io = io();
        io.open().unit(10).file(t("xd")).access(t("direct")).recl(4).end();
        ReadStatement read = io.read().unit(10).rec(9).iostat().iomsg(message).begin();
        read.read(0);
        assertThat(told(read.end())).isEqualTo("5002 Non-existing record number");
        assertThat(told(io.write().unit(10).rec(1).iostat().iomsg(message).begin().item(1).item(2).end()))
                .isEqualTo("5015 Write exceeds length of DIRECT access record");
        assertThat(told(io.read().unit(10).rec(0).iostat().iomsg(message).begin().end()))
                .isEqualTo("5002 Record number must be positive");
        assertThat(told(io.write().unit(10).iostat().iomsg(message).begin().item(1).end()))
                .isEqualTo("5003 Direct access data transfer requires record number");
    }

    @Test void positioning() {
        assertThat(told(io().rewind().unit(99).iostat().iomsg(message).end())).isEqualTo("0 ");
        assertThat(told(io().backspace().unit(99).iostat().iomsg(message).end())).isEqualTo("5005 Unattached unit");
        assertThat(told(io().flush().unit(97).iostat().iomsg(message).end()))
                .isEqualTo("-5005 Specified UNIT in FLUSH is not connected");
        assertThat(told(io().close().unit(95).status(t("xx")).iostat().iomsg(message).end()))
                .isEqualTo("5002 Bad STATUS parameter in CLOSE statement");
    }

    @Test void nonAdvancingInputEndsRecordsAndFiles() {
        Io io = io();
        Text c = Text.blank(5);
        ReadStatement read = io.read().star().format(t("(a5)")).advance(t("no")).iostat().iomsg(message).begin();
        read.read(c);
        assertThat(told(read.end())).isEqualTo("-2 End of record");
        assertThat(read.size()).isEqualTo(2);
        assertThat(c).hasToString("ab   ");
        read = io.read().star().format(t("(a5)")).advance(t("no")).iostat().iomsg(message).begin();
        read.read(c);
        assertThat(told(read.end())).isEqualTo("-1 End of file");
    }

    @Test void unhandledConditionsEndTheProgram() {
        Programs end = Programs.in(folder, "").at("t.f90", 3);
        assertThat(end.run(() -> end.io().read().star().listDirected().begin().read(1))).isEqualTo("""
                At line 3 of file t.f90 (unit = 5, file = 'stdin')
                Fortran runtime error: End of file

                Error termination. Backtrace:
                [2]""");
        Programs internal = Programs.in(folder, "").at("t.f90", 3);
        assertThat(internal.run(() -> internal.io().read().internal(t("x")).format(t("(i1)")).begin().read(1)))
                .startsWith("At line 3 of file t.f90\nFortran runtime error: Bad value during integer read\n");
    }
}
