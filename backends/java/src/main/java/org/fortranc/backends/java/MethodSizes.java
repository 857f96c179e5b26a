package org.fortranc.backends.java;

import java.lang.classfile.ClassFile;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;

/** How large compiled methods became. */
final class MethodSizes {
    /** HotSpot compiles no longer method; it would be interpreted, many times slower. */
    private static final int LONGEST_COMPILED = 8000;

    private MethodSizes() {}

    /** Whether HotSpot compiles all methods of a class; what runs once, initialisers, may be longer. */
    static boolean areCompiled(byte[] classFile) {
        return ClassFile.of().parse(classFile).methods().stream()
                .filter(m -> !m.methodName().stringValue().startsWith("<")).allMatch(m -> size(m) <= LONGEST_COMPILED);
    }

    private static int size(MethodModel method) {
        return method.code().map(code -> code instanceof CodeAttribute attribute ? attribute.codeLength() : 0)
                .orElse(0);
    }
}
