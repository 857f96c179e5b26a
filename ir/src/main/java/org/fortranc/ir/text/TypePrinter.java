package org.fortranc.ir.text;

import java.util.List;
import java.util.stream.Collectors;
import org.fortranc.ir.core.Type;

/** Types: {@code integer}, {@code real8}, {@code type(m.t)}, {@code real8[:, :]}, {@code procedure(real8 -> real8)}. */
final class TypePrinter {
    private TypePrinter() {}

    static String print(Type type) {
        return switch (type) {
            case Type.IntegerType(var kind) -> "integer" + kind(kind);
            case Type.RealType(var kind) -> "real" + kind(kind);
            case Type.ComplexType(var kind) -> "complex" + kind(kind);
            case Type.LogicalType(var kind) -> "logical" + kind(kind);
            case Type.CharacterType _ -> "character";
            case Type.StructureType(var name) -> "type(" + Words.name(name) + ")";
            case Type.ClassType(var name) -> "class(" + name.map(Words::name).orElse("*") + ")";
            case Type.ProcedureType(var signature) -> signature.isEmpty() ? "procedure"
                    : "procedure(" + all(signature.get().dummies())
                            + signature.get().result().map(r -> " -> " + print(r)).orElse("") + ")";
            case Type.ArrayType(var element, _) when type.hasAnyRank() -> print(element) + "[..]";
            case Type.ArrayType(var element, var rank) -> print(element) + "[" + ":, ".repeat(rank - 1) + ":]";
        };
    }

    private static String all(List<Type.Formal> dummies) {
        return dummies.stream().map(TypePrinter::formal).collect(Collectors.joining(", "));
    }

    private static String formal(Type.Formal dummy) {
        return switch (dummy.passing()) {
            case VALUE -> "value " + print(dummy.type());
            case REFERENCE -> print(dummy.type());
            case DESCRIPTOR -> "descriptor " + print(dummy.type());
        };
    }

    private static String kind(int kind) {
        return kind == 4 ? "" : Integer.toString(kind);
    }
}
