package org.fortranc.backends.java;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.classfile.instruction.LineNumber;
import org.fortranc.backends.spi.LineMap;

/** Makes a class show Fortran lines and the Fortran file in stack traces, debuggers and profilers. */
final class LineTableRewriter {
    private LineTableRewriter() {}

    /** @param types the classes that this one may mention, for the verifier's types where branches meet */
    static byte[] rewrite(byte[] classFile, LineMap lines, ClassHierarchyResolver types) {
        if (lines.fortranFile().isEmpty()) return classFile;
        CodeTransform renumber = (code, element) -> {
            if (element instanceof LineNumber number) {
                lines.fortranLine(number.line()).ifPresent(line -> code.with(LineNumber.of(line)));
            } else {
                code.with(element);
            }
        };
        var rename = ClassTransform.dropping(e -> e instanceof SourceFileAttribute)
                .andThen(ClassTransform.endHandler(c -> c.with(SourceFileAttribute.of(lines.fortranFile()))));
        var parsed = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(types));
        return parsed.transformClass(parsed.parse(classFile),
                ClassTransform.transformingMethodBodies(renumber).andThen(rename));
    }
}
