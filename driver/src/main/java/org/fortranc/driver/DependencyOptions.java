package org.fortranc.driver;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code -MD}, {@code -MF} and their like: whether and where the files that an output depends on are written. */
final class DependencyOptions {
    private final List<String> targets = new ArrayList<>();
    private Optional<Path> file = Optional.empty();
    private boolean besideOutput;

    /**
     * What was asked for.
     *
     * @param besideOutput whether the rule is written while compiling, to {@code file} or beside the object file
     * @param targets of {@code -MT}; the name of the object file where there are none
     */
    record Settings(boolean besideOutput, Optional<Path> file, List<String> targets) {
        Settings {
            targets = List.copyOf(targets);
        }
    }

    void writeBesideOutput() {
        besideOutput = true;
    }

    void writeTo(Path path) {
        file = Optional.of(path);
    }

    void addTarget(String target) {
        targets.add(target);
    }

    Settings settings() {
        return new Settings(besideOutput, file, targets);
    }
}
