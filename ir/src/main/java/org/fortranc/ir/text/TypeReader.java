package org.fortranc.ir.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fortranc.ir.core.Type;

/** Reads what {@link TypePrinter} prints. */
final class TypeReader {
    private TypeReader() {}

    static Type read(CoreScanner in) {
        var scalar = scalar(in);
        if (in.here(0) != '[') return scalar;
        in.expect("[");
        int rank = 0;
        if (in.accept("..")) {
            rank = Type.ArrayType.ANY_RANK;
        } else {
            do {
                in.expect(":");
                rank++;
            } while (in.accept(","));
        }
        in.expect("]");
        return new Type.ArrayType(scalar, rank);
    }

    static Type.Scalar scalar(CoreScanner in) {
        var word = in.name();
        var number = number(word);
        if (number.isPresent()) return number.get();
        if (word.equals("type")) {
            in.expect("(");
            var name = in.name();
            in.expect(")");
            return new Type.StructureType(name);
        }
        if (word.equals("class")) {
            in.expect("(");
            var name = in.accept("*") ? Optional.<String>empty() : Optional.of(in.name());
            in.expect(")");
            return new Type.ClassType(name);
        }
        if (word.equals("procedure")) {
            if (in.here(0) != '(') return new Type.ProcedureType(Optional.empty());
            in.expect("(");
            List<Type.Formal> dummies = new ArrayList<>();
            if (in.peek() != ')' && in.peek() != '-') {
                do dummies.add(formal(in)); while (in.accept(","));
            }
            Optional<Type> result = in.accept("->") ? Optional.of(read(in)) : Optional.empty();
            in.expect(")");
            return new Type.ProcedureType(Optional.of(new Type.Signature(result, dummies)));
        }
        throw in.error("'" + word + "' is no type");
    }

    private static Type.Formal formal(CoreScanner in) {
        var passing = in.acceptWord("value") ? Type.Passing.VALUE
                : in.acceptWord("descriptor") ? Type.Passing.DESCRIPTOR : Type.Passing.REFERENCE;
        return new Type.Formal(read(in), passing);
    }

    /** The types whose names are one word. */
    static Optional<Type.Scalar> number(String word) {
        int end = word.length();
        while (end > 0 && CoreScanner.isDigit(word.charAt(end - 1))) end--;
        int kind = end == word.length() ? 4 : Integer.parseInt(word, end, word.length(), 10);
        return switch (word.substring(0, end)) {
            case "integer" -> Optional.of(new Type.IntegerType(kind));
            case "real" -> Optional.of(new Type.RealType(kind));
            case "complex" -> Optional.of(new Type.ComplexType(kind));
            case "logical" -> Optional.of(new Type.LogicalType(kind));
            case "character" -> Optional.of(Type.CHARACTER);
            default -> Optional.empty();
        };
    }
}
