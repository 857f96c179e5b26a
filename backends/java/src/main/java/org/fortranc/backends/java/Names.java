package org.fortranc.backends.java;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Java identifiers of one scope: Fortran's own names, with a trailing underscore where Java has the word already. */
final class Names {
    /** Classes that every Java file sees without an import, and that generated code or the reader expects there. */
    private static final Set<String> JAVA_LANG = Set.of("Boolean", "Byte", "Character", "Class", "Double", "Enum",
            "Error", "Exception", "Float", "Integer", "Iterable", "Long", "Math", "Module", "Number", "Object",
            "Override", "Package", "Process", "Record", "Runnable", "Runtime", "Short", "String", "System", "Thread",
            "Throwable", "Void");

    /** Methods that a class has from elsewhere. */
    private static final Set<String> METHODS = Set.of("clone", "equals", "finalize", "link", "main", "notify", "run",
            "wait", "yield");

    /** The parameter of the methods of structures that copy another one; it must hide no component. */
    private static final String SOURCE = "other";

    private final Set<String> taken = new HashSet<>();

    Names() {}

    /** A scope that holds the names of {@code outer} so far. */
    Names(Names outer) {
        taken.addAll(outer.taken);
    }

    /** A name that no other claim has given: {@code wanted}, or it with underscores after it. */
    String claim(String wanted) {
        var name = legal(wanted);
        while (!taken.add(name)) name += "_";
        return name;
    }

    /** A name that no other claim has given: {@code wanted}, or it with a number after it. */
    String numbered(String wanted) {
        var name = legal(wanted);
        for (int i = 2; !taken.add(name); i++) name = wanted + "_" + i;
        return name;
    }

    boolean has(String name) {
        return taken.contains(name);
    }

    static String legal(String name) {
        return SourceVersion.isKeyword(name) || name.equals(SOURCE) ? name + "_" : name;
    }

    static String method(String name) {
        return METHODS.contains(name) ? name + "_" : legal(name.replace("#", "__"));
    }

    /**
     * {@code dgemm} is class {@code Dgemm}; a submodule {@code m@s} is {@code M__s}, and {@code f#2}, another form of a
     * procedure, {@code F__2}.
     */
    static String type(String name) {
        var type = Character.toUpperCase(name.charAt(0)) + name.substring(1).replace("@", "__").replace("#", "__");
        return JAVA_LANG.contains(type) ? type + "_" : type;
    }
}
