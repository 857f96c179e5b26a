package org.fortranc.backends.java;

import com.palantir.javapoet.ClassName;

/** The classes of {@code runtime/core} that generated code links to. The compiler itself never loads them. */
final class RuntimeNames {
    private static final String PACKAGE = "org.fortranc.runtime";

    static final ClassName TEXT = of("Text");
    static final ClassName COMPLEX_FLOAT = of("ComplexFloat");
    static final ClassName COMPLEX_DOUBLE = of("ComplexDouble");
    static final ClassName ARRAY_VIEW = of("ArrayView");
    static final ClassName IMAGE = of("Image");
    static final ClassName PROGRAM_PART = of("ProgramPart");
    static final ClassName MAIN_PROGRAM = of("MainProgram");
    static final ClassName PROGRAM_LAUNCHER = of("ProgramLauncher");
    static final ClassName PROGRAM_ERROR = of("ProgramError");
    static final ClassName STOP_EXCEPTION = of("StopException");
    static final ClassName ARITHMETIC = of("Arithmetic");
    static final ClassName BITS = of("Bits");
    static final ClassName CONVERT = of("Convert");
    static final ClassName LIB_M = of("LibM");
    static final ClassName POWER = of("Power");
    static final ClassName REAL_MODEL = of("RealModel");
    static final ClassName ROUNDING = of("Rounding");
    static final ClassName TABLES = of("Tables");
    static final ClassName RAW = of("Raw");
    static final ClassName VECTOR_GATE = of("VectorGate");
    static final ClassName LOOPS = of("Loops");

    private RuntimeNames() {}

    static ClassName of(String name) {
        return ClassName.get(PACKAGE, name);
    }

    static ClassName c(String name) {
        return ClassName.get(PACKAGE + ".c", name);
    }

    static ClassName threads(String name) {
        return ClassName.get(PACKAGE + ".threads", name);
    }

    static ClassName io(String name) {
        return ClassName.get(PACKAGE + ".io", name);
    }
}
