package org.fortranc.runtime.c;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.fortranc.runtime.FloatingPointExceptions;

/**
 * The C part of a program: a shared library that the program carries with it. Each instance has a copy of its own, as
 * it has its own variables; the file is gone once it is loaded.
 */
final class Library {
    /** Where the program carries it. */
    static final String RESOURCE = "native/program.so";

    private final SymbolLookup symbols;

    private Library(SymbolLookup symbols) {
        this.symbols = symbols;
    }

    /** From what the program carries. */
    static Library load() {
        try (var content = Thread.currentThread().getContextClassLoader().getResourceAsStream(RESOURCE)) {
            if (content == null) throw new IOException("no " + RESOURCE);
            return copy(content);
        } catch (IOException e) {
            throw new IllegalStateException("the C part of the program cannot be loaded", e);
        }
    }

    /** From a file. */
    static Library load(Path file) {
        try (var content = Files.newInputStream(file)) {
            return copy(content);
        } catch (IOException e) {
            throw new IllegalStateException("the C part of the program cannot be loaded", e);
        }
    }

    private static Library copy(InputStream content) throws IOException {
        var copy = Files.createTempFile("fortranc-", ".so");
        try {
            Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            var loaded = new SymbolLookup[1];
            FloatingPointExceptions.loading(() -> loaded[0] = SymbolLookup.libraryLookup(copy, Arena.global()));
            return new Library(loaded[0]);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** The address of a function or variable. */
    MemorySegment address(String symbol) {
        return symbols.find(symbol).orElseThrow(() -> new IllegalStateException("C has no '" + symbol + "'"));
    }
}
