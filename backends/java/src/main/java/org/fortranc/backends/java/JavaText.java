package org.fortranc.backends.java;

import com.palantir.javapoet.CodeBlock;
import org.fortranc.ir.core.Origin;

/** A method body that cannot take a line without being told which Fortran line it stands for. */
final class JavaText {
    private final CodeBlock.Builder code = CodeBlock.builder();

    /** A statement with its semicolon. */
    JavaText statement(Origin origin, String format, Object... arguments) {
        return line(origin, format + ";", arguments);
    }

    JavaText line(Origin origin, String format, Object... arguments) {
        code.add(format, arguments);
        int line = origin.range().line();
        if (line > 0) code.add(" // L$L", line);
        if (origin.maker() instanceof Origin.Maker.Model(var digest)) code.add(", written by a model: $L", digest);
        code.add("\n");
        return this;
    }

    JavaText open(Origin origin, String format, Object... arguments) {
        line(origin, format + " {", arguments);
        code.indent();
        return this;
    }

    /** Ends one branch and begins the next: {@code } else {}. */
    JavaText between(String words) {
        code.unindent().add("} $L {\n", words).indent();
        return this;
    }

    JavaText close() {
        code.unindent().add("}\n");
        return this;
    }

    /** The Fortran comments above a statement. */
    JavaText comments(Origin origin) {
        for (var comment : origin.comments()) {
            var text = comment.strip().replace("\\u", "\\ u"); // Java reads escapes in comments too
            code.add("$L\n", text.isEmpty() ? "//" : "// " + text);
        }
        return this;
    }

    JavaText add(CodeBlock block) {
        code.add(block);
        return this;
    }

    CodeBlock build() {
        return code.build();
    }
}
