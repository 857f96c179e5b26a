package org.fortranc.driver;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fortranc.ir.fortran.FortranProgram;
import org.fortranc.ir.fortran.ProgramUnit;
import org.fortranc.ir.text.FortranPrinter;

/**
 * Module files: {@code name.mod} holds the module as explicit Fortran, its procedures as headings, and
 * {@code module@submodule.smod} a submodule for those that extend it.
 */
final class ModuleFiles {
    private static final String MARK = "! module file of fortranc 1.0\n";

    private ModuleFiles() {}

    /**
     * Writes one for each module where {@code -J} says, or in the current folder; a file with the same text is left.
     */
    static void write(List<FortranProgram> programs, Invocation.Folders folders) throws IOException {
        for (var program : programs) {
            for (var unit : program.units()) {
                if (!(unit instanceof ProgramUnit.Module module)) continue;
                var file = folders.modules().orElse(Path.of("")).resolve(fileName(module.name()));
                var text = (MARK + FortranPrinter.printInterface(module)).getBytes(StandardCharsets.ISO_8859_1);
                // The time stamp of an unchanged interface stays, so that make does not rebuild its users.
                if (Files.isReadable(file) && java.util.Arrays.equals(Files.readAllBytes(file), text)) continue;
                Files.write(file, text);
            }
        }
    }

    /**
     * The file of a module in the current folder or one of {@code -J} and {@code -I}; another compiler's is not ours.
     */
    static Optional<Path> find(String module, Invocation.Folders folders) {
        var places = new ArrayList<Path>();
        folders.modules().ifPresent(places::add);
        places.add(Path.of(""));
        places.addAll(folders.include());
        return places.stream().map(folder -> folder.resolve(fileName(module))).filter(ModuleFiles::isOurs).findFirst();
    }

    private static String fileName(String module) {
        return module + (module.contains("@") ? ".smod" : ".mod");
    }

    private static boolean isOurs(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(MARK.length()), StandardCharsets.ISO_8859_1).equals(MARK);
        } catch (IOException _) {
            return false;
        }
    }
}
