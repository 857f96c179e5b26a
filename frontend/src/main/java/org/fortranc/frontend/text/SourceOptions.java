package org.fortranc.frontend.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How the text of a file is to be read. Lines of free form may have any length: a program that gfortran accepts means
 * the same with any limit, since gfortran refuses to cut a line.
 *
 * @param form fixed or free source form
 * @param fixedLineLength the last significant column of fixed form (72 by default); 0 means no limit
 * @param freeLineLength the last column that a line of free form may have (132 by default); 0 means no limit
 * @param debugLines what a D in column 1 of fixed form means
 * @param preprocess whether lines that begin with # are directives and names may be macros
 * @param defines what {@code -D} and {@code -U} said, in order
 * @param includeFolders where INCLUDE lines and #include look after the folder of the including file
 * @param features what is on
 */
public record SourceOptions(
        Form form, int fixedLineLength, int freeLineLength, DebugLines debugLines, boolean preprocess,
        List<MacroOption> defines,
        List<Path> includeFolders, Set<Feature> features) {
    /** What an option changes about the text of a program. */
    public enum Feature {
        /** {@code -fdec}: an exponent without digits is zero, TYPE with a format prints. */
        DEC,
        /** {@code -fdec-structure}: STRUCTURE and RECORD, and a dot before the name of a component. */
        STRUCTURES,
        /** {@code -fdollar-ok}: a name may hold dollar signs behind its first letter. */
        DOLLAR_NAMES,
        /** {@code -fopenmp}: directives count, and lines that begin with {@code !$} and a blank. */
        OPENMP,
        /** {@code -fno-pad-source}: a short line of fixed form ends where it ends, in a character context too. */
        UNPADDED_LINES
    }

    public enum Form { FIXED, FREE }

    /** {@code -fd-lines-as-comments}, {@code -fd-lines-as-code} or neither. */
    public enum DebugLines { ERRORS, COMMENTS, CODE }

    /** {@code -DNAME=TEXT} or {@code -UNAME}. */
    public sealed interface MacroOption {
        record Define(String name, String text) implements MacroOption {}

        record Undefine(String name) implements MacroOption {}
    }

    public SourceOptions {
        defines = List.copyOf(defines);
        includeFolders = List.copyOf(includeFolders);
        features = Set.copyOf(features);
    }

    /**
     * What gfortran assumes from a file's suffix: .f .for .ftn are fixed form, all others free; a suffix in capitals
     * asks for preprocessing.
     */
    public static SourceOptions forFile(String name) {
        String suffix = name.substring(name.lastIndexOf('.') + 1);
        Form form = switch (suffix.toLowerCase(Locale.ROOT)) {
            case "f", "for", "ftn", "fpp" -> Form.FIXED;
            default -> Form.FREE;
        };
        boolean preprocess = !suffix.isEmpty() && Character.isUpperCase(suffix.charAt(0)) || suffix.equals("fpp");
        return new SourceOptions(form, 72, 132, DebugLines.ERRORS, preprocess, List.of(), List.of(), Set.of());
    }

    public SourceOptions withForm(Form other) {
        return new SourceOptions(other, fixedLineLength, freeLineLength, debugLines, preprocess, defines,
                includeFolders, features);
    }

    public SourceOptions withFixedLineLength(int columns) {
        return new SourceOptions(form, columns, freeLineLength, debugLines, preprocess, defines, includeFolders,
                features);
    }

    public SourceOptions withFreeLineLength(int columns) {
        return new SourceOptions(form, fixedLineLength, columns, debugLines, preprocess, defines, includeFolders,
                features);
    }

    public SourceOptions withDebugLines(DebugLines meaning) {
        return new SourceOptions(form, fixedLineLength, freeLineLength, meaning, preprocess, defines, includeFolders,
                features);
    }

    public SourceOptions withPreprocess(boolean on) {
        return new SourceOptions(form, fixedLineLength, freeLineLength, debugLines, on, defines, includeFolders,
                features);
    }

    public SourceOptions withDefines(List<MacroOption> options) {
        return new SourceOptions(form, fixedLineLength, freeLineLength, debugLines, preprocess, options,
                includeFolders, features);
    }

    public SourceOptions withIncludeFolders(List<Path> folders) {
        return new SourceOptions(form, fixedLineLength, freeLineLength, debugLines, preprocess, defines, folders,
                features);
    }

    public SourceOptions withFeatures(Set<Feature> on) {
        return new SourceOptions(form, fixedLineLength, freeLineLength, debugLines, preprocess, defines,
                includeFolders, on);
    }

    public boolean has(Feature feature) {
        return features.contains(feature);
    }
}
