package org.fortranc.analysis.loop;

import java.util.Map;
import java.util.Optional;
import org.fortranc.analysis.Aliases;
import org.fortranc.analysis.LinearForm;
import org.fortranc.analysis.TypeHierarchy;
import org.fortranc.analysis.loop.Access.Dimension;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Declaration.Home;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;

/** The declared bounds of arrays, and where their elements lie. */
final class Bounds {
    private static final LinearForm ONE = new LinearForm(Map.of(), 1);

    private final Aliases aliases;
    private final TypeHierarchy types;

    Bounds(Aliases aliases, TypeHierarchy types) {
        this.aliases = aliases;
        this.types = types;
    }

    LinearForm lower(Dimension dimension) {
        var lower = shape(dimension.array()).flatMap(shape -> switch (shape) {
            case Shape.Explicit(var dimensions) -> Optional.of(dimensions.get(dimension.number()).lower());
            case Shape.Assumed(var bounds) -> Optional.of(bounds.get(dimension.number()));
            case Shape.Deferred _, Shape.AssumedRank _ -> Optional.<Expr>empty();
        });
        return LinearForm.of(lower.filter(this::staysTheSame).orElseGet(() -> new Expr.LowerBound(dimension.array(), dimension.number() + 1,
                Type.INTEGER)));
    }

    LinearForm upper(Dimension dimension) {
        return lower(dimension).plus(extent(dimension), 1).minus(ONE);
    }

    private LinearForm extent(Dimension dimension) {
        var extent = shape(dimension.array()).flatMap(shape -> shape instanceof Shape.Explicit(var dimensions)
                ? dimensions.get(dimension.number()).extent() : Optional.<Expr>empty());
        return LinearForm.of(extent.filter(this::staysTheSame).orElseGet(() -> new Expr.Extent(dimension.array(), dimension.number() + 1,
                Type.INTEGER)));
    }

    /** Bounds are values at entry; only of variables that nothing changes they are the values of now. */
    private boolean staysTheSame(Expr bound) {
        var same = new boolean[] {true};
        Trees.forEachExpr(bound, e -> {
            if (e instanceof Place.Variable variable) same[0] &= aliases.declaration(variable).filter(d ->
                    d.has(Attribute.READ_ONLY) || d.has(Attribute.CONSTANT) || d.has(Attribute.TEMPORARY)).isPresent();
        });
        return same[0];
    }

    private Optional<Shape> shape(Place array) {
        return switch (array) {
            case Place.Variable variable -> aliases.declaration(variable).flatMap(Declaration::shape);
            case Place.Component(var structure, var name, _) -> structure.type().structure().flatMap(types::structure)
                    .flatMap(s -> s.components().stream().filter(c -> c.name().equals(name)).findFirst())
                    .flatMap(c -> c.shape());
            case Place.As _, Place.Element _, Place.Substring _, Place.RealPart _, Place.ImaginaryPart _ ->
                    Optional.empty();
        };
    }

    /** Which element of the one array on its path an access touches, where all extents but the last are numbers. */
    Optional<LinearForm> index(Access access) {
        if (!access.path().equals("()")) return Optional.empty();
        var index = new LinearForm(Map.of(), 0);
        long stride = 1;
        for (int i = 0; i < access.subscripts().size(); i++) {
            var dimension = access.dimensions().get(i);
            index = index.plus(access.subscripts().get(i).minus(lower(dimension)), stride);
            if (i == access.subscripts().size() - 1) break;
            var extent = extent(dimension);
            if (!extent.isConstant() || extent.constant() > Integer.MAX_VALUE || stride > Integer.MAX_VALUE)
                return Optional.empty();
            stride *= extent.constant();
        }
        return Optional.of(index);
    }

    /** Where in its storage block the accessed number begins, in numbers of its size. */
    Optional<LinearForm> address(Access access) {
        var declared = aliases.declaration(access.root());
        if (declared.isEmpty() || !(declared.get().home() instanceof Home.Member(_, var offset)))
            return Optional.empty();
        long bytes = bytes(declared.get().type().scalar());
        if (bytes == 0 || offset % bytes != 0) return Optional.empty();
        var index = access.path().isEmpty() && access.subscripts().isEmpty()
                && declared.get().shape().isEmpty() ? Optional.of(new LinearForm(Map.of(), 0)) : index(access);
        return index.map(i -> i.plus(ONE, offset / bytes));
    }

    /** Whether both lie in one storage block, in numbers of one size. */
    boolean isSameBlock(Access one, Access other) {
        var left = aliases.declaration(one.root()).orElseThrow();
        var right = aliases.declaration(other.root()).orElseThrow();
        return left.home() instanceof Home.Member(var block, _) && right.home() instanceof Home.Member(var second, _)
                && block.equals(second) && bytes(left.type().scalar()) == bytes(right.type().scalar());
    }

    private static long bytes(Type.Scalar type) {
        return switch (type) {
            case Type.IntegerType(var kind) -> kind;
            case Type.RealType(var kind) -> kind;
            case Type.LogicalType(var kind) -> kind;
            case Type.ComplexType(var kind) -> 2L * kind;
            case Type.CharacterType _, Type.StructureType _, Type.ClassType _, Type.ProcedureType _ -> 0;
        };
    }

    /** Whether the variable is one of this activation that no pointer can point to. */
    boolean isOwn(Place.Variable variable) {
        return aliases.declaration(variable).filter(d -> d.home() instanceof Home.Local && !d.has(Attribute.TARGET)
                && !d.has(Attribute.POINTER) && d.shape().filter(s -> s instanceof Shape.Assumed).isEmpty())
                .isPresent();
    }
}
