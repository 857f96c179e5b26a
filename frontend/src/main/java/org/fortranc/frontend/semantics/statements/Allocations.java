package org.fortranc.frontend.semantics.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.constants.ConstantConversion;
import org.fortranc.frontend.semantics.declarations.TypeSpecs;
import org.fortranc.frontend.semantics.expressions.Coarrays;
import org.fortranc.frontend.semantics.expressions.Expressions;
import org.fortranc.frontend.semantics.types.TypeRules;
import org.fortranc.frontend.syntax.FortranToken;
import org.fortranc.grammar.FortranParser;
import org.fortranc.ir.fortran.ArraySpec;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.Construct.Position;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Entity.Attribute;
import org.fortranc.ir.fortran.Entity.TypeAttribute;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.source.SourceRange;

/** ALLOCATE, DEALLOCATE and NULLIFY (F2018 9.7). */
final class Allocations {
    private final UnitContext context;
    private final Expressions expressions;

    Allocations(UnitContext context, Expressions expressions) {
        this.context = context;
        this.expressions = expressions;
    }

    /** The options of a statement as they are found. */
    private final class Options {
        private Optional<Designator> status = Optional.empty();
        private Optional<Designator> message = Optional.empty();
        private Optional<Expression> source = Optional.empty();
        private Optional<Expression> mold = Optional.empty();

        void read(String keyword, FortranParser.ExprContext tree, SourceRange range) {
            switch (keyword) {
                case "stat" -> {
                    var variable = expressions.variable(tree, "as STAT");
                    if (!(variable.type() instanceof DataType.IntegerType) || variable.rank() != 0)
                        throw new SemanticError(Code.TYPE_MISMATCH, range, "STAT must be a scalar INTEGER variable");
                    status = Optional.of(variable);
                }
                case "errmsg" -> {
                    var variable = expressions.variable(tree, "as ERRMSG");
                    if (!(variable.type() instanceof DataType.CharacterType) || variable.rank() != 0)
                        throw new SemanticError(Code.TYPE_MISMATCH,
                                range, "ERRMSG must be a scalar CHARACTER variable");
                    message = Optional.of(variable);
                }
                case "source" -> source = Optional.of(expressions.expression(tree));
                case "mold" -> mold = Optional.of(expressions.expression(tree));
                default -> throw new SemanticError(Code.CONSTRAINT, range, "There is no option '%s' here", keyword);
            }
        }
    }

    Construct allocate(FortranParser.AllocateStmtContext tree, Position position) {
        Optional<DataType> type = tree.typeSpec() == null ? Optional.empty() : Optional.of(new TypeSpecs(context,
                expressions).type(tree.typeSpec()));
        var options = new Options();
        for (var item : tree.allocationOrOption())
            if (item.NAME() != null) options.read(item.NAME().getText(), item.expr(), FortranToken.rangeOf(item));
        boolean shapeFromSource = options.source.or(() -> options.mold).filter(e -> e.rank() > 0).isPresent();
        var allocations = new ArrayList<Construct.Allocation>();
        for (var item : tree.allocationOrOption())
            if (item.NAME() == null) allocations.add(allocation(item.allocation(), type, options, shapeFromSource));
        requireApart(allocations.stream().map(Construct.Allocation::object).toList(), options, "ALLOCATE");
        return new Construct.Allocate(type, allocations, options.source, options.mold, options.status, options.message,
                position);
    }

    private Construct.Allocation allocation(FortranParser.AllocationContext tree, Optional<DataType> type,
            Options options, boolean shapeFromSource) {
        var range = FortranToken.rangeOf(tree);
        var object = object(tree, range);
        requireDynamic(object, range);
        var last = tree.allocatePart().getLast();
        var bounds = new ArrayList<ArraySpec.Bounds>();
        for (var bound : last.allocateBounds()) {
            Expression lower = bound.lower == null ? ConstantConversion.integer(1, 4, range)
                    : expressions.scalarInteger(bound.lower, "A bound");
            bounds.add(new ArraySpec.Bounds(lower, Optional.of(expressions.scalarInteger(bound.upper, "A bound"))));
        }
        if (bounds.size() != object.rank() && !(bounds.isEmpty() && shapeFromSource))
            throw new SemanticError(Code.RANK_MISMATCH, range, "The object has rank %d, but %d bounds are given",
                    object.rank(), bounds.size());
        requireType(object, type, options, range);
        return new Construct.Allocation(object, bounds);
    }

    /** F2018 C933 to C946: the type that the statement gives must be one that the object can have. */
    private void requireType(Designator object, Optional<DataType> type, Options options, SourceRange range) {
        var types = context.types();
        type.filter(t -> !types.isCompatible(object.type(), t)).ifPresent(t -> {
            throw new SemanticError(Code.TYPE_MISMATCH, range, "The object is %s, but allocated as %s",
                    TypeRules.describe(object.type()), TypeRules.describe(t));
        });
        var from = options.source.or(() -> options.mold);
        from.filter(s -> !types.isCompatible(object.type(), s.type())).ifPresent(s -> {
            throw new SemanticError(Code.TYPE_MISMATCH, range, "The object is %s, its source %s",
                    TypeRules.describe(object.type()), TypeRules.describe(s.type()));
        });
        from.filter(s -> s.rank() != 0 && s.rank() != object.rank()).ifPresent(s -> {
            throw new SemanticError(Code.RANK_MISMATCH, range, "The object has rank %d, its source rank %d",
                    object.rank(), s.rank());
        });
        if (from.isPresent()) return;
        if (type.isEmpty() && object.type().equals(DataType.PolymorphicType.UNLIMITED))
            throw new SemanticError(Code.CONSTRAINT, range, "The type of an object that is CLASS(*) must be given");
        types.definition(type.orElse(object.type())).filter(d -> d.typeAttributes().contains(TypeAttribute.ABSTRACT))
                .ifPresent(d -> {
                    throw new SemanticError(Code.CONSTRAINT, range,
                            "An object of the ABSTRACT type '%s' cannot be allocated", d.name().name());
                });
    }

    /** F2018 9.7.1.1 p3, C941 and the like: no object twice, and none that says how the statement ended. */
    private static void requireApart(List<Designator> objects, Options options, String statement) {
        for (int i = 0; i < objects.size(); i++) {
            var object = objects.get(i);
            if (objects.subList(0, i).stream().anyMatch(other -> isSame(object, other))) throw new SemanticError(Code.CONSTRAINT, object.range(),
                    "The object stands twice in the %s statement", statement);
            options.status.filter(status -> isPart(status, object)).or(() -> options.message.filter(message ->
                    isPart(message, object))).ifPresent(part -> {
                        throw new SemanticError(Code.CONSTRAINT, part.range(),
                                "STAT and ERRMSG cannot be parts of an object of the same %s statement", statement);
                    });
        }
    }

    /** Whether both name one object, as far as that can be seen. */
    private static boolean isSame(Expression one, Expression other) {
        return switch (one) {
            case Designator.ObjectName name -> other instanceof Designator.ObjectName second
                    && name.entity().equals(second.entity());
            case Designator.ComponentReference(var structure, var component, _, _, _) ->
                    other instanceof Designator.ComponentReference second && component.equals(second.component())
                            && isSame(structure, second.structure());
            case Designator.ArrayElement(var array, var subscripts, _) ->
                    other instanceof Designator.ArrayElement(var second, var others, _) && isSame(array, second)
                            && subscripts.size() == others.size() && IntStream.range(0, subscripts.size())
                            .allMatch(i -> isSame(subscripts.get(i), others.get(i)));
            case Expression.IntegerConstant(var value, _, _) ->
                    other instanceof Expression.IntegerConstant(var second, _, _) && value == second;
            default -> false;
        };
    }

    private static boolean isPart(Designator part, Designator whole) {
        return isSame(part, whole) || switch (part) {
            case Designator.ArrayElement(var array, _, _) -> isPart(array, whole);
            case Designator.ComponentReference(var structure, _, _, _, _) -> isPart(structure, whole);
            case Designator.Substring(var text, _, _, _) -> isPart(text, whole);
            default -> false;
        };
    }

    private void requireDynamic(Designator object, SourceRange range) {
        if (expressions.definability().whole(object).filter(s -> s.has(Attribute.ALLOCATABLE)
                || s.has(Attribute.POINTER)).isEmpty())
            throw new SemanticError(Code.CONSTRAINT, range, "The object is neither ALLOCATABLE nor POINTER");
    }

    /** The object without the bounds that follow its last part. */
    private Designator object(FortranParser.AllocationContext tree, SourceRange range) {
        var parts = tree.allocatePart();
        Designator object = null;
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            String name = part.NAME().getText();
            Expression whole = i == 0 ? expressions.names().variable(name, FortranToken.rangeOf(part.start, part.start))
                    : expressions.designators().component(object, name, range);
            if (!(whole instanceof Designator designator)) throw new SemanticError(Code.NO_SUCH_COMPONENT,
                    range, "'%s' is no component", name);
            if (part.coarraySpec() != null) cobounds(designator, part.coarraySpec());
            object = i == parts.size() - 1 || part.allocateBounds().isEmpty() ? designator : element(designator, part,
                    range);
        }
        return expressions.definability().require(object, "by ALLOCATE");
    }

    /** The cobounds of the whole variable are known from here on. */
    private void cobounds(Designator object, FortranParser.CoarraySpecContext tree) {
        var coarrays = new Coarrays(context, expressions);
        expressions.definability().whole(object).ifPresentOrElse(symbol -> coarrays.declare(symbol, tree),
                () -> coarrays.check(tree));
    }

    private Designator element(Designator whole, FortranParser.AllocatePartContext part, SourceRange range) {
        var subscripts = new ArrayList<Expression>();
        for (var bound : part.allocateBounds()) {
            if (bound.lower != null) throw new SemanticError(Code.CONSTRAINT, range, "A section cannot be allocated");
            subscripts.add(expressions.scalarInteger(bound.upper, "A subscript"));
        }
        if (subscripts.size() != whole.rank())
            throw new SemanticError(Code.RANK_MISMATCH, range, "'%s' has rank %d, but %d subscripts are given",
                    part.NAME().getText(), whole.rank(), subscripts.size());
        return new Designator.ArrayElement(whole, subscripts, range);
    }

    Construct deallocate(FortranParser.DeallocateStmtContext tree, Position position) {
        var options = new Options();
        var objects = new ArrayList<Designator>();
        for (var item : tree.designatorOrOption()) {
            var range = FortranToken.rangeOf(item);
            if (item.NAME() != null) {
                options.read(item.NAME().getText(), item.expr(), range);
            } else {
                var object = expressions.variable(item.designator(), "by DEALLOCATE");
                requireDynamic(object, range);
                objects.add(object);
            }
        }
        requireApart(objects, options, "DEALLOCATE");
        return new Construct.Deallocate(objects, options.status, options.message, position);
    }

    Construct nullify(FortranParser.NullifyStmtContext tree, Position position) {
        var pointers = new ArrayList<Expression>();
        for (var item : tree.designator()) {
            var object = expressions.designators().designator(item);
            if (expressions.definability().procedurePointer(object).isPresent()) {
                pointers.add(object);
                continue;
            }
            if (!(object instanceof Designator designator) || expressions.definability().whole(object)
                    .filter(s -> s.has(Attribute.POINTER)).isEmpty())
                throw new SemanticError(Code.CONSTRAINT, FortranToken.rangeOf(item), "NULLIFY needs a POINTER");
            pointers.add(designator);
        }
        return new Construct.Nullify(List.copyOf(pointers), position);
    }
}
