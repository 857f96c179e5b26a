package org.fortranc.runtime.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fortranc.runtime.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program of {@code files.f90}, statement by statement, against what gfortran's wrote. */
class FilesTest {
    private static final Text NONE = Text.blank(0);

    private static final Format A = Format.of("(a)");

    @TempDir Path folder;

    @Test void filesBehaveLikeTheOracles() throws IOException {
        Programs programs = Programs.in(folder, "").at("files.f90", 75);
        String expected = Files.readString(Path.of("src/test/cases/io/files.out"), StandardCharsets.ISO_8859_1);
        assertThat(programs.run(() -> body(programs.io()))).isEqualTo(expected + "[2]");
    }

    private static Text t(String characters) {
        return Text.of(characters);
    }

    private static void body(Io io) {
        Text c = Text.blank(20);
        streams(io);
        sequential(io, c);
        inquiries(io, c);
        direct(io, c);
        io.open().unit(13).status(t("scratch")).end();
        io.write().unit(13).listDirected().begin().item(1).end();
        io.rewind().unit(13).end();
        print(io, readInt(io, 13));
        io.close().unit(13).end();
        formattedStream(io, c);
        io.open().unit(15).file(t("s1.dat")).recl(60).delim(t("quote")).sign(t("plus")).decimal(t("comma")).end();
        io.write().unit(15).listDirected().begin().item(t("it\"s")).item(1).item(2.5f).end();
        io.write().unit(15).listDirected().begin().item(new org.fortranc.runtime.ComplexFloat(1, 2)).end();
        io.rewind().unit(15).end();
        Text m = Text.blank(80);
        for (int i = 0; i < 2; i++) {
            ReadStatement read = io.read().unit(15).format(A).begin();
            read.read(m);
            read.end();
            io.print().listDirected().begin().item(i == 0 ? m : m.trim()).end();
        }
        io.close().unit(15).status(t("delete")).end();
        unformatted(io);
    }

    private static void streams(Io io) {
        io.print().format(A).begin().item(t("to stdout")).end();
        io.write().unit(0).format(A).begin().item(t("to stderr")).end();
        io.print().format(A).advance(t("no")).begin().item(t("part")).end();
        io.print().format(A).begin().item(t(" rest")).end();
        io.print().format(Format.of("(a,$)")).begin().item(t("dollar")).end();
        io.print().listDirected().begin().item(t("next")).end();
        io.print().format(Format.of("(1x,a,t3,a,tl2,a,5x)")).begin().item(t("abcdef")).item(t("XY")).item(t("Z")).end();
    }

    private static void sequential(Io io, Text c) {
        io.open().unit(12).file(t("s1.dat")).status(t("replace")).end();
        for (int i = 1; i <= 5; i++)
            io.write().unit(12).format(Format.of("(i0)")).begin().item(i).end();
        io.backspace().unit(12).end();
        io.backspace().unit(12).end();
        print(io, readInt(io, 12));
        io.write().unit(12).format(A).begin().item(t("after 4")).end();
        io.rewind().unit(12).end();
        readLines(io, c, 6);
        io.backspace().unit(12).end();
        io.write().unit(12).format(A).begin().item(t("more")).end();
        io.endfile().unit(12).end();
        io.rewind().unit(12).end();
        readLines(io, c, 7);
        Text m = Text.blank(80);
        int s = io.write().unit(12).format(A).iostat().iomsg(m).begin().item(t("zzz")).end();
        io.print().listDirected().begin().item(s).item(m.trim()).end();
    }

    private static void readLines(Io io, Text c, int count) {
        for (int i = 1; i <= count; i++) {
            ReadStatement read = io.read().unit(12).format(A).iostat().begin();
            read.read(c);
            int s = read.end();
            io.print().listDirected().begin().item(i).item(s).item(c).end();
        }
    }

    private static void inquiries(Io io, Text c) {
        InquireStatement q = io.inquire().unit(12);
        q.end();
        io.print().listDirected().begin().item(q.exist(), 4).item(q.opened(), 4).item(fit(q.name(NONE), 20))
                .item((int) q.recl())
                .item((int) q.size()).end();
        words(io, q.access(), q.form(), q.action(NONE), q.position(), q.blank(), q.delim(NONE), q.pad(), q.sign(NONE),
                q.round(NONE), q.decimal(), q.encoding(), q.asynchronous(NONE), q.sequential(), q.direct(), q.stream(),
                q.formatted(), q.unformatted(), q.read(), q.write(), q.readwrite());
        io.close().unit(12).end();
        InquireStatement f = io.inquire().file(t("s1.dat"));
        f.end();
        io.print().listDirected().begin().item(f.exist(), 4).item(f.opened(), 4).item((int) f.recl())
                .item((int) f.size())
                .end();
        InquireStatement none = io.inquire().unit(77);
        none.end();
        io.print().listDirected().begin().item(none.exist(), 4).item(none.opened(), 4).item(none.number())
                .item((int) none.nextrec()).end();
        InquireStatement out = io.inquire().unit(6);
        out.end();
        words(io, out.name(NONE), out.access(), out.form(), out.action(NONE), out.position(), out.encoding(),
                out.sign(NONE), out.round(NONE), out.pad(), out.blank());
        InquireStatement in = io.inquire().unit(5);
        in.end();
        words(io, in.name(NONE), in.access(), in.form(), in.action(NONE), in.position());
    }

    private static void direct(Io io, Text c) {
        OpenStatement open = io.open().newunit().file(t("s1.dat")).access(t("stream")).form(t("unformatted"))
                .status(t("replace"));
        open.end();
        int unit = open.number();
        print(io, unit);
        io.write().unit(unit).begin().item(t("hello")).item(1).item(2.5).end();
        InquireStatement q = io.inquire().unit(unit);
        q.end();
        io.print().listDirected().begin().item(q.pos(0)).item((int) q.size()).item((int) q.recl())
                .item(fit(q.access(), 12))
                .item(fit(q.form(), 12)).item(fit(q.convert(NONE), 12)).item(fit(q.position(), 12)).end();
        readBytes(io, io.read().unit(unit).pos(2), c, 3);
        io.print().listDirected().begin().item(c.substring(1, 3)).end();
        io.write().unit(unit).pos(3).begin().item(t("XX")).end();
        readBytes(io, io.read().unit(unit).pos(1), c, 5);
        io.print().listDirected().begin().item(c.substring(1, 5)).end();
        io.close().unit(unit).end();
        open = io.open().newunit().file(t("s1.dat")).access(t("direct")).recl(8);
        open.end();
        unit = open.number();
        print(io, unit);
        io.write().unit(unit).rec(3).begin().item(1.0).end();
        q = io.inquire().unit(unit);
        q.end();
        io.print().listDirected().begin().item((int) q.nextrec()).item((int) q.size()).item((int) q.recl())
                .item(fit(q.name(NONE), 20))
                .item(fit(q.position(), 12)).item(fit(q.form(), 12)).end();
        readBytes(io, io.read().unit(unit).rec(1), c, 8);
        io.print().listDirected().begin().item(c.substring(1, 2)).end();
        io.close().unit(unit).status(t("delete")).end();
        q = io.inquire().file(t("s1.dat"));
        q.end();
        io.print().listDirected().begin().item(q.exist(), 4).end();
    }

    private static void formattedStream(Io io, Text c) {
        io.open().unit(14).file(t("s1.dat")).access(t("stream")).form(t("formatted")).end();
        io.write().unit(14).format(A).begin().item(t("ab")).item(t("cd")).end();
        printPosition(io);
        ReadStatement read = io.read().unit(14).format(A).pos(4).begin();
        read.read(c);
        read.end();
        io.print().listDirected().begin().item(c).end();
        printPosition(io);
        io.close().unit(14).status(t("delete")).end();
    }

    private static void printPosition(Io io) {
        InquireStatement q = io.inquire().unit(14);
        q.end();
        io.print().listDirected().begin().item(q.pos(0)).end();
    }

    private static void unformatted(Io io) {
        io.open().unit(16).file(t("s1.dat")).form(t("unformatted")).end();
        InquireStatement q = io.inquire().unit(16);
        q.end();
        words(io, q.blank(), q.delim(NONE), q.pad(), q.sign(NONE), q.round(NONE), q.decimal(), q.encoding(),
                q.asynchronous(NONE), q.position(), q.convert(NONE));
        io.write().unit(16).begin().item(1).item(2).end();
        io.write().unit(16).begin().item(3).end();
        io.write().unit(16).begin().items(new double[] {1, 2}, ElementType.REAL8, 0, 2).end();
        q = io.inquire().unit(16);
        q.end();
        io.print().listDirected().begin().item(fit(q.position(), 12)).item((int) q.size()).end();
        io.backspace().unit(16).end();
        io.backspace().unit(16).end();
        print(io, unformattedInt(io));
        words(io, position(io));
        io.rewind().unit(16).end();
        words(io, position(io));
        print(io, unformattedInt(io));
        ReadStatement read = io.read().unit(16).begin();
        read.read(0);
        read.read(0);
        read.end();
    }

    private static Text position(Io io) {
        InquireStatement q = io.inquire().unit(16);
        q.end();
        return q.position();
    }

    private static int unformattedInt(Io io) {
        ReadStatement read = io.read().unit(16).begin();
        int value = read.read(0);
        read.end();
        return value;
    }

    private static void readBytes(Io io, ReadStatement read, Text c, int count) {
        read.begin();
        read.read(c.substring(1, count));
        read.end();
    }

    private static int readInt(Io io, int unit) {
        ReadStatement read = io.read().unit(unit).listDirected().begin();
        int value = read.read(0);
        read.end();
        return value;
    }

    private static void print(Io io, int value) {
        io.print().listDirected().begin().item(value).end();
    }

    private static void words(Io io, Text... words) {
        WriteStatement write = io.print().listDirected().begin();
        for (Text word : List.of(words))
            write.item(fit(word, 12));
        write.end();
    }

    private static Text fit(Text word, int length) {
        Text fitted = Text.blank(length);
        fitted.assign(word);
        return fitted;
    }
}
