package org.fortranc.lower;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fortranc.analysis.Liveness;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.Subprogram;

/**
 * Local arrays that a procedure reads in one call and defines in another, without SAVE. They are undefined by the
 * standard, but old programs rely on the stack having kept them, and with gfortran it mostly has; so they are saved.
 */
final class KeptArrays {
    private final LoweringOptions options;

    KeptArrays(LoweringOptions options) {
        this.options = options;
    }

    List<Declaration> keep(List<Declaration> declarations, List<Stmt> body, Subprogram.Heading heading) {
        boolean isNew = heading.prefixes().contains(Subprogram.Prefix.RECURSIVE)
                || heading.prefixes().contains(Subprogram.Prefix.PURE)
                || heading.prefixes().contains(Subprogram.Prefix.ELEMENTAL)
                || options.locals() == LoweringOptions.Locals.AUTOMATIC;
        if (isNew) return declarations;
        Set<String> arrays = new HashSet<>();
        for (var declaration : declarations) if (isKeepable(declaration)) arrays.add(declaration.name());
        if (arrays.isEmpty()) return declarations;
        var kept = Liveness.readWithoutDefinition(body, arrays);
        return declarations.stream().map(d -> kept.contains(d.name()) ? saved(d) : d).toList();
    }

    private static boolean isKeepable(Declaration declaration) {
        return declaration.home() instanceof Declaration.Home.Local
                && declaration.attributes().isEmpty()
                && hasNumbers(declaration.type().scalar())
                && declaration.shape().orElse(null) instanceof Shape.Explicit(var dimensions)
                && dimensions.stream().allMatch(d -> d.lower() instanceof Expr.IntLiteral
                        && d.extent().orElse(null) instanceof Expr.IntLiteral);
    }

    private static boolean hasNumbers(Type.Scalar type) {
        return switch (type) {
            case Type.IntegerType _, Type.RealType _, Type.ComplexType _, Type.LogicalType _ -> true;
            case Type.CharacterType _, Type.StructureType _, Type.ClassType _, Type.ProcedureType _ -> false;
        };
    }

    private static Declaration saved(Declaration d) {
        return new Declaration(d.name(), d.type(), d.shape(), d.length(), new Declaration.Home.Saved(), d.attributes(),
                d.initial(), d.origin());
    }
}
