package org.fortranc.frontend.semantics.statements;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.declarations.TypeSpecs;
import org.fortranc.frontend.semantics.expressions.Expressions;
import org.fortranc.frontend.semantics.scopes.TypeHierarchy;
import org.fortranc.frontend.semantics.types.TypeRules;
import org.fortranc.frontend.syntax.BlockItem;
import org.fortranc.frontend.syntax.ConstructSyntax;
import org.fortranc.frontend.syntax.FortranToken;
import org.fortranc.grammar.FortranParser;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.Construct.Position;
import org.fortranc.ir.fortran.Construct.TypeTest;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.DataType.CharacterLength;
import org.fortranc.ir.fortran.DataType.CharacterType;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.source.SourceRange;

/** SELECT TYPE constructs (F2018 11.1.11). */
final class TypeSelection {
    private final UnitContext context;
    private final Expressions expressions;
    private final AssociateNames associateNames;

    /** Analyses the block of a guard in the scope that has the guard's associate name. */
    interface Blocks {
        List<Construct> block(Expressions inner, List<BlockItem> items);
    }

    TypeSelection(UnitContext context, Expressions expressions) {
        this.context = context;
        this.expressions = expressions;
        this.associateNames = new AssociateNames(expressions);
    }

    Construct select(ConstructSyntax construct, String name, Position position, Blocks blocks) {
        var tree = construct.opening().tree(FortranParser.SelectTypeStmtContext.class);
        var selector = expressions.expression(tree.expr());
        var given = Optional.ofNullable(tree.NAME());
        if (!TypeHierarchy.isPolymorphic(selector.type()))
            throw new SemanticError(Code.TYPE_MISMATCH, selector.range(),
                    "The selector of SELECT TYPE must be CLASS, but is %s", TypeRules.describe(selector.type()));
        if (given.isEmpty() && !(selector instanceof Designator.ObjectName))
            throw new SemanticError(Code.CONSTRAINT, selector.range(),
                    "The selector of SELECT TYPE needs an associate name, since it is no name");
        var range = given.map(n -> FortranToken.rangeOf(n.getSymbol(), n.getSymbol())).orElse(selector.range());
        String associate = given.map(Object::toString).orElseGet(() -> ((Designator.ObjectName) selector).name());
        var guards = new ArrayList<Construct.TypeGuard>();
        var seen = new HashSet<TypeTest>();
        for (var branch : construct.branches().subList(1, construct.branches().size())) {
            var heading = branch.heading();
            if (!heading.isBroken() && guarded(() -> isOfUntranslatedKind(heading
                    .tree(FortranParser.TypeGuardStmtContext.class))).orElse(true)) continue;
            Optional<TypeTest> test = heading.isBroken() ? Optional.empty() : guarded(() ->
                    test(heading.tree(FortranParser.TypeGuardStmtContext.class), selector));
            test.filter(t -> !seen.add(t)).ifPresent(_ -> context.report(new SemanticError(Code.CONSTRAINT,
                    heading.range(), "This type guard stands twice in a SELECT TYPE construct")));
            var inner = expressions.within(expressions.scope().construct("type"));
            var entity = associateNames.declare(inner.scope(), associate, selector,
                    test.map(t -> type(t, selector)).orElse(selector.type()), range);
            var body = blocks.block(inner, branch.block());
            test.ifPresent(t -> guards.add(new Construct.TypeGuard(t, entity.name(), body,
                    Statements.position(heading))));
        }
        return new Construct.SelectType(associate, selector, guards, name, position);
    }

    /** No program has objects of a kind that is not translated, so what such a guard guards is never executed. */
    private boolean isOfUntranslatedKind(FortranParser.TypeGuardStmtContext tree) {
        return tree.typeSpec() != null && new TypeSpecs(context, expressions).isOfUntranslatedKind(tree.typeSpec());
    }

    private <T> Optional<T> guarded(Supplier<T> analysis) {
        try {
            return Optional.of(analysis.get());
        } catch (SemanticError error) {
            context.report(error);
            return Optional.empty();
        }
    }

    private static DataType type(TypeTest test, Expression selector) {
        return switch (test) {
            case TypeTest.TypeIs(var type) -> type;
            case TypeTest.ClassIs(var type) -> type;
            case TypeTest.Default() -> selector.type();
        };
    }

    private TypeTest test(FortranParser.TypeGuardStmtContext tree, Expression selector) {
        var types = new TypeSpecs(context, expressions);
        var range = FortranToken.rangeOf(tree);
        if (tree.DEFAULT() != null) return new TypeTest.Default();
        if (tree.derivedTypeSpec() != null) {
            var type = types.polymorphic(tree.derivedTypeSpec());
            requireExtension(type, selector, range);
            return new TypeTest.ClassIs(type);
        }
        var type = types.type(tree.typeSpec());
        requireExtension(type, selector, range);
        // F2018 C1160
        if (type instanceof CharacterType(_, var length) && !(length instanceof CharacterLength.Assumed))
            throw new SemanticError(Code.CONSTRAINT, range, "The length of a type guard must be assumed");
        return new TypeTest.TypeIs(type);
    }

    /** F2018 C1161, C1162: a guard that could never be taken is an error. */
    private void requireExtension(DataType type, Expression selector, SourceRange range) {
        if (!context.types().isCompatible(selector.type(), type))
            throw new SemanticError(Code.TYPE_MISMATCH, range, "%s is no extension of the selector's type %s",
                    TypeRules.describe(type), TypeRules.describe(selector.type()));
        if (context.types().definition(type).filter(d -> !TypeHierarchy.isExtensible(d)).isPresent()
                && !((DataType.PolymorphicType) selector.type()).isUnlimited())
            throw new SemanticError(Code.CONSTRAINT, range, "A type guard cannot name a type with SEQUENCE or BIND");
    }
}
