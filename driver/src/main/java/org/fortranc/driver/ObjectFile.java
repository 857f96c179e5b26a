package org.fortranc.driver;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.text.CorePrinter;
import org.fortranc.ir.text.CoreReader;

/**
 * What {@code -c} leaves for the link step: the Core of one file's program units as text, in an archive. Code is
 * generated when the whole program is known.
 */
final class ObjectFile {
    private static final String CORE = "program.core";

    private ObjectFile() {}

    static void write(Path file, Program program) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            var entry = new ZipEntry(CORE);
            entry.setTime(0);
            zip.putNextEntry(entry);
            zip.write(CorePrinter.print(program).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }

    /** @throws UsageException if the file is not one of ours, such as an object file of another compiler */
    static Program read(Path file) throws IOException, UsageException {
        try (var zip = new ZipFile(file.toFile())) {
            var entry = zip.getEntry(CORE);
            if (entry == null) throw new UsageException("%s: not an object file of fortranc", file);
            try (var in = zip.getInputStream(entry)) {
                return CoreReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (java.util.zip.ZipException e) {
            throw new UsageException("%s: not an object file of fortranc", file);
        }
    }
}
