package org.fortranc.frontend.semantics.declarations;

import java.util.List;
import java.util.Optional;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.expressions.Expressions;
import org.fortranc.frontend.semantics.scopes.Symbol;
import org.fortranc.grammar.FortranParser;
import org.fortranc.ir.fortran.Entity.Attribute;
import org.fortranc.ir.fortran.Expression.ProcedureClass;
import org.fortranc.source.SourceRange;

/** Procedure pointer components (F2018 7.5.4.4). */
final class ProcedureComponents {
    private final UnitContext context;
    private final Expressions inside;
    private final SpecificationState state;

    /** @param inside the scope of the type */
    ProcedureComponents(UnitContext context, Expressions inside, SpecificationState state) {
        this.context = context;
        this.inside = inside;
        this.state = state;
    }

    /** R741; interfaces may be declared later, since they often mention the type. */
    void define(FortranParser.ProcedureDeclarationStmtContext tree, List<Symbol> components, boolean isPrivate) {
        for (var declaration : tree.procDecl()) {
            String name = declaration.NAME().getText();
            var range = Declarations.range(declaration.NAME());
            if (inside.scope().local(name).isPresent())
                throw new SemanticError(Code.DUPLICATE_DECLARATION, range, "The component '%s' is declared twice",
                        name);
            var component = inside.scope().declare(name, range);
            component.becomeProcedure(ProcedureClass.POINTER);
            if (isPrivate) component.add(Attribute.PRIVATE);
            boolean passes = true;
            Optional<String> passed = Optional.empty();
            for (var attribute : tree.procAttrSpec()) {
                switch (attribute.start.getType()) {
                    case FortranParser.NOPASS -> passes = false;
                    case FortranParser.PASS -> passed = Optional.ofNullable(attribute.NAME()).map(Object::toString);
                    default -> attribute(component, attribute, range);
                }
            }
            if (!component.has(Attribute.POINTER)) throw new SemanticError(Code.CONFLICTING_ATTRIBUTES, range,
                    "The procedure component '%s' needs POINTER", name);
            new Declarations(context, inside, state).describe(component, tree.procInterface(), range);
            if (passes) pass(component, passed, range);
            if (declaration.expr() != null) {
                var initial = declaration.expr();
                // A procedure may be declared later; NULL() is known, and constants of the type may need it.
                if (initial.getText().equalsIgnoreCase("null()"))
                    new Initializations(context, inside, state).procedure(component, initial);
                else state.atEnd(() -> new Initializations(context, inside, state).procedure(component, initial));
            }
            components.add(component);
        }
    }

    private static void attribute(Symbol component, FortranParser.ProcAttrSpecContext tree, SourceRange range) {
        if (tree.accessSpec() != null) {
            if (tree.accessSpec().start.getType() == FortranParser.PRIVATE) component.add(Attribute.PRIVATE);
            else component.remove(Attribute.PRIVATE);
        } else if (tree.start.getType() == FortranParser.POINTER) {
            AttributeRules.add(component, Attribute.POINTER, range);
        } else {
            throw new SemanticError(Code.CONFLICTING_ATTRIBUTES, range, "A component cannot have the attribute %s",
                    tree.start.getText().toUpperCase(java.util.Locale.ROOT));
        }
    }

    /** F2018 C761: without an explicit interface there is no passed object, so NOPASS must say so. */
    private void pass(Symbol component, Optional<String> name, SourceRange range) {
        state.atEnd(() -> {
            if (component.signature().isEmpty()) throw new SemanticError(Code.CONSTRAINT, range,
                    "The procedure component '%s' has no explicit interface and needs NOPASS",
                    component.name().name());
            component.pass(TypeBindings.passed(component, name, range));
        });
    }
}
