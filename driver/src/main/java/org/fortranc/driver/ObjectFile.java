package org.fortranc.driver;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.ProgramUnit;
import org.fortranc.ir.text.CorePrinter;
import org.fortranc.ir.text.CoreReader;

/**
 * What {@code -c} leaves for the link step: the Core of one file's program units as text, in a zip. Code is generated
 * when the whole program is known. What it defines stands first, so that a library is searched without reading Core.
 */
final class ObjectFile {
    private static final String DEFINITIONS = "definitions";
    private static final String CORE = "program.core";

    private final String name;
    private final byte[] content;

    /**
     * @param name for messages
     * @param content the bytes of the file
     */
    ObjectFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    static void write(Path file, Program program) throws IOException {
        Files.write(file, bytes(program));
    }

    /** What such a file holds. */
    static byte[] bytes(Program program) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            put(zip, DEFINITIONS, String.join("\n", definitions(program)));
            put(zip, CORE, CorePrinter.print(program));
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** @throws UsageException if the file is not one of ours, such as an object file of another compiler */
    static Program read(Path file) throws IOException, UsageException {
        return new ObjectFile(file.toString(), Files.readAllBytes(file)).program();
    }

    /** Whether it holds machine code. */
    boolean isNative() {
        return Natives.isNative(content);
    }

    byte[] content() {
        return content;
    }

    /** What the link step can ask the file for. */
    List<String> definitions() throws IOException, UsageException {
        return entry(DEFINITIONS).lines().toList();
    }

    /** The names of the program units, and of the procedures that a submodule defines for its module. */
    static List<String> definitions(Program program) {
        var names = new ArrayList<String>();
        for (var unit : program.units()) {
            if (unit.kind() == ProgramUnit.Kind.FOREIGN) continue;
            names.add(unit.name());
            for (var procedure : unit.procedures())
                if (!procedure.name().unit().equals(unit.name())) names.add(procedure.name().toString());
        }
        return names;
    }

    Program program() throws IOException, UsageException {
        return CoreReader.read(entry(CORE));
    }

    private String entry(String wanted) throws IOException, UsageException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                if (entry.getName().equals(wanted)) return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
        throw new UsageException("%s: not an object file of fortranc", name);
    }
}
