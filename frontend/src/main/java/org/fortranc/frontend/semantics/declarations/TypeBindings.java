package org.fortranc.frontend.semantics.declarations;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.expressions.Expressions;
import org.fortranc.frontend.semantics.scopes.Signature;
import org.fortranc.frontend.semantics.scopes.Symbol;
import org.fortranc.frontend.semantics.scopes.TypeBinding;
import org.fortranc.frontend.syntax.BlockItem;
import org.fortranc.frontend.syntax.FortranToken;
import org.fortranc.frontend.syntax.StatementSyntax;
import org.fortranc.grammar.FortranParser;
import org.fortranc.ir.fortran.Entity.BindingAttribute;
import org.fortranc.ir.fortran.Entity.TypeAttribute;
import org.fortranc.ir.fortran.Expression.PassedObject;
import org.fortranc.source.SourceRange;

/**
 * The type-bound procedure part of a derived type (F2018 R746). What a binding names may be declared after the type, so
 * bindings are entered at the end of the specification part.
 */
final class TypeBindings {
    private final UnitContext context;
    private final Expressions expressions;
    private final SpecificationState state;

    TypeBindings(UnitContext context, Expressions expressions, SpecificationState state) {
        this.context = context;
        this.expressions = expressions;
        this.state = state;
    }

    void define(List<BlockItem> statements, Symbol type) {
        for (var item : statements) {
            if (!(item instanceof StatementSyntax statement) || statement.isBroken()) continue;
            switch (statement.kind()) {
                case PRIVATE -> type.add(TypeAttribute.PRIVATE_BINDINGS);
                case TYPE_BOUND_PROCEDURE -> {
                    var tree = statement.tree(FortranParser.TypeBoundProcedureStmtContext.class);
                    var attributes = attributes(tree, type);
                    for (var declaration : tree.typeBoundProcDecl())
                        state.atEnd(() -> type.add(specific(tree, declaration, attributes, type)));
                }
                case TYPE_BOUND_GENERIC -> {
                    var tree = statement.tree(FortranParser.TypeBoundGenericStmtContext.class);
                    state.atEnd(() -> generic(tree, type));
                }
                case FINAL_PROCEDURE -> {
                    for (var name : statement.tree(FortranParser.FinalProcedureStmtContext.class).NAME())
                        state.atEnd(() -> type.addFinalizer(procedure(name)));
                }
                default -> context.report(new SemanticError(Code.CONSTRAINT, statement.range(),
                        "This statement cannot stand behind CONTAINS of a derived type"));
            }
        }
    }

    private static Set<BindingAttribute> attributes(FortranParser.TypeBoundProcedureStmtContext tree, Symbol type) {
        var attributes = EnumSet.noneOf(BindingAttribute.class);
        if (type.typeAttributes().contains(TypeAttribute.PRIVATE_BINDINGS)) attributes.add(BindingAttribute.PRIVATE);
        for (var attribute : tree.bindAttr()) {
            if (attribute.accessSpec() != null) access(attribute.accessSpec(), attributes);
            else if (attribute.DEFERRED() != null) attributes.add(BindingAttribute.DEFERRED);
            else if (attribute.NON_OVERRIDABLE() != null) attributes.add(BindingAttribute.NON_OVERRIDABLE);
        }
        return attributes;
    }

    private static void access(FortranParser.AccessSpecContext tree, Set<BindingAttribute> attributes) {
        if (tree.start.getType() == FortranParser.PRIVATE) attributes.add(BindingAttribute.PRIVATE);
        else attributes.remove(BindingAttribute.PRIVATE);
    }

    /** R749, R750; the interface in parentheses belongs to DEFERRED (C778, C779). */
    private TypeBinding specific(FortranParser.TypeBoundProcedureStmtContext tree,
            FortranParser.TypeBoundProcDeclContext declaration, Set<BindingAttribute> attributes, Symbol type) {
        var name = declaration.NAME(0);
        var range = Declarations.range(name);
        boolean deferred = attributes.contains(BindingAttribute.DEFERRED);
        if (deferred != (tree.NAME() != null) || deferred && declaration.NAME().size() > 1)
            throw new SemanticError(Code.CONSTRAINT, range, "The binding '%s' needs %s", name.getText(),
                    deferred ? "an interface in parentheses, since it is DEFERRED" : "DEFERRED for its interface");
        for (var other : type.bindings())
            if (other instanceof TypeBinding.Specific before && before.name().equals(name.getText()))
                throw new SemanticError(Code.DUPLICATE_DECLARATION, range, "The binding '%s' is declared twice",
                        name.getText());
        if (type.component(name.getText()).isPresent())
            throw new SemanticError(Code.DUPLICATE_DECLARATION, range, "'%s' is a component of the type already",
                    name.getText());
        var target = deferred ? tree.NAME() : declaration.NAME(declaration.NAME().size() - 1);
        var procedure = procedure(target);
        return new TypeBinding.Specific(name.getText(), type, procedure, passed(tree, procedure, range), attributes,
                range);
    }

    /** A procedure with an explicit interface. */
    private Symbol procedure(TerminalNode name) {
        return expressions.scope().find(name.getText()).filter(s -> s.is(Symbol.Kind.PROCEDURE)
                && s.signature().isPresent()).orElseThrow(() -> new SemanticError(Code.WRONG_NAME_CLASS,
                Declarations.range(name), "'%s' is no procedure with an explicit interface", name.getText()));
    }

    /** F2018 7.5.4.5: the passed-object dummy argument is the first one, unless PASS names another. */
    private static Optional<PassedObject> passed(FortranParser.TypeBoundProcedureStmtContext tree, Symbol procedure,
            SourceRange range) {
        Optional<String> wanted = Optional.empty();
        for (var attribute : tree.bindAttr()) {
            if (attribute.NOPASS() != null) return Optional.empty();
            if (attribute.PASS() != null && attribute.NAME() != null) wanted = Optional.of(attribute.NAME().getText());
        }
        return Optional.of(passed(procedure, wanted, range));
    }

    /** The dummy argument of this name, or the first one. */
    static PassedObject passed(Symbol procedure, Optional<String> wanted, SourceRange range) {
        var dummies = procedure.signature().map(Signature::dummies).orElse(List.of());
        for (int i = 0; i < dummies.size(); i++) {
            if (dummies.get(i).isEmpty()) continue;
            String name = dummies.get(i).get().name().name();
            if (wanted.isEmpty() ? i == 0 : wanted.get().equals(name)) return new PassedObject(name, i);
        }
        throw new SemanticError(Code.CONSTRAINT, range, wanted.isEmpty()
                ? "'%s' has no argument for the passed object" : "'%s' has no argument '%s' for the passed object",
                procedure.name().name(), wanted.orElse(""));
    }

    /** R751. */
    private void generic(FortranParser.TypeBoundGenericStmtContext tree, Symbol type) {
        var attributes = EnumSet.noneOf(BindingAttribute.class);
        if (type.typeAttributes().contains(TypeAttribute.PRIVATE_BINDINGS)) attributes.add(BindingAttribute.PRIVATE);
        if (tree.accessSpec() != null) access(tree.accessSpec(), attributes);
        var names = tree.NAME().stream().map(TerminalNode::getText).toList();
        type.add(new TypeBinding.Generic(UseStatements.specification(tree.genericSpec()), type, names, attributes,
                FortranToken.rangeOf(tree)));
    }
}
