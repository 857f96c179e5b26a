package org.fortranc.frontend.semantics.declarations;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.constants.ConstantValue;
import org.fortranc.frontend.semantics.expressions.Expressions;
import org.fortranc.frontend.semantics.scopes.Scope;
import org.fortranc.frontend.semantics.scopes.Signature;
import org.fortranc.frontend.semantics.scopes.Symbol;
import org.fortranc.frontend.syntax.FortranToken;
import org.fortranc.frontend.syntax.StatementKind;
import org.fortranc.frontend.syntax.StatementSyntax;
import org.fortranc.grammar.FortranParser;
import org.fortranc.ir.fortran.Entity.Attribute;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.Subprogram;
import org.fortranc.ir.fortran.Subprogram.Prefix;
import org.fortranc.ir.fortran.SymbolName;
import org.fortranc.source.SourceRange;

/** FUNCTION, SUBROUTINE and ENTRY statements (F2018 15.6.2): dummy arguments and results become symbols. */
public final class Headings {
    private final UnitContext context;

    public Headings(UnitContext context) {
        this.context = context;
    }

    /** The name that the statement declares. */
    public static TerminalNode name(StatementSyntax opening) {
        return switch (opening.kind()) {
            case FUNCTION -> opening.tree(FortranParser.FunctionStmtContext.class).NAME(0);
            case SUBROUTINE -> opening.tree(FortranParser.SubroutineStmtContext.class).NAME();
            case MP_SUBPROGRAM -> opening.tree(FortranParser.MpSubprogramStmtContext.class).NAME();
            default -> throw new SemanticError(Code.CONSTRAINT, opening.range(), "This program unit cannot stand here");
        };
    }

    /** Whether the statement begins, or describes, a separate module procedure (F2018 15.6.2.5). */
    public static boolean isSeparate(StatementSyntax opening) {
        return switch (opening.kind()) {
            case FUNCTION -> isSeparate(opening.tree(FortranParser.FunctionStmtContext.class).prefixSpec());
            case SUBROUTINE -> isSeparate(opening.tree(FortranParser.SubroutineStmtContext.class).prefixSpec());
            default -> opening.kind() == StatementKind.MP_SUBPROGRAM;
        };
    }

    private static boolean isSeparate(List<FortranParser.PrefixSpecContext> prefixes) {
        return prefixes.stream().anyMatch(p -> p.declarationTypeSpec() == null
                && p.start.getType() == FortranParser.MODULE);
    }

    /** Declares dummies and result in the body's scope; their types follow from the specification part. */
    public Signature signature(SymbolName name, StatementSyntax opening, Expressions body) {
        return opening.kind() == StatementKind.FUNCTION
                ? function(name, opening.tree(FortranParser.FunctionStmtContext.class), body)
                : subroutine(name, opening.tree(FortranParser.SubroutineStmtContext.class), body);
    }

    private Signature subroutine(SymbolName name, FortranParser.SubroutineStmtContext tree, Expressions body) {
        return new Signature(name, Subprogram.Kind.SUBROUTINE, dummies(tree.dummyArg(), body.scope()),
                Optional.empty(), prefixes(tree.prefixSpec()), bindName(tree.languageBindingSpec(), tree.NAME(), body),
                body.scope());
    }

    private Signature function(SymbolName name, FortranParser.FunctionStmtContext tree, Expressions body) {
        var dummies = new ArrayList<Optional<Symbol>>();
        for (var dummy : tree.NAME().subList(1, tree.NAME().size())) dummies.add(Optional.of(dummy(dummy,
                body.scope())));
        var result = result(tree.NAME(0), tree.suffix(), body.scope());
        for (var prefix : tree.prefixSpec()) {
            if (prefix.declarationTypeSpec() == null) continue;
            var type = prefix.declarationTypeSpec();
            // The kind may be a constant that the specification part declares or USEs.
            result.declareType(context.defaultReal());
            result.resolveWith(() -> {
                try {
                    result.declareType(new TypeSpecs(context, body).declared(type));
                } catch (SemanticError error) {
                    context.report(error);
                }
            });
        }
        return new Signature(name, Subprogram.Kind.FUNCTION, dummies, Optional.of(result), prefixes(tree.prefixSpec()),
                bindName(tree.suffix(), tree.NAME(0), body), body.scope());
    }

    private static Symbol result(TerminalNode name, List<FortranParser.SuffixContext> suffixes, Scope scope) {
        var resultName = name;
        for (var suffix : suffixes) if (suffix.NAME() != null) resultName = suffix.NAME();
        var range = FortranToken.rangeOf(resultName.getSymbol(), resultName.getSymbol());
        if (scope.local(resultName.getText()).filter(Symbol::isDummy).isPresent())
            throw new SemanticError(Code.DUPLICATE_DECLARATION,
                    range, "'%s' is a dummy argument and cannot be the result", resultName.getText());
        var result = scope.local(resultName.getText()).orElseGet(() -> scope.declare(name(suffixes, name), range));
        result.become(Symbol.Kind.OBJECT);
        result.add(Attribute.RESULT);
        return result;
    }

    private static String name(List<FortranParser.SuffixContext> suffixes, TerminalNode name) {
        for (var suffix : suffixes) if (suffix.NAME() != null) return suffix.NAME().getText();
        return name.getText();
    }

    private static Symbol dummy(TerminalNode name, Scope scope) {
        var range = FortranToken.rangeOf(name.getSymbol(), name.getSymbol());
        var known = scope.local(name.getText());
        if (known.isPresent() && known.get().isDummy())
            throw new SemanticError(Code.DUPLICATE_DECLARATION, range, "The dummy argument '%s' appears twice",
                    name.getText());
        var symbol = known.orElseGet(() -> scope.declare(name.getText(), range));
        symbol.add(Attribute.DUMMY);
        return symbol;
    }

    private static List<Optional<Symbol>> dummies(List<FortranParser.DummyArgContext> trees, Scope scope) {
        var dummies = new ArrayList<Optional<Symbol>>();
        for (var tree : trees) dummies.add(tree.NAME() == null ? Optional.empty() : Optional.of(dummy(tree.NAME(),
                scope)));
        return dummies;
    }

    private static Set<Prefix> prefixes(List<FortranParser.PrefixSpecContext> trees) {
        var prefixes = EnumSet.noneOf(Prefix.class);
        for (var tree : trees)
            if (tree.declarationTypeSpec() == null) prefixes.add(Prefix.valueOf(tree.start.getText().toUpperCase(
            java.util.Locale.ROOT)));
        // F2018 15.7: an elemental procedure is pure unless it says IMPURE.
        if (prefixes.contains(Prefix.ELEMENTAL) && !prefixes.contains(Prefix.IMPURE)) prefixes.add(Prefix.PURE);
        return prefixes;
    }

    private Optional<String> bindName(List<FortranParser.SuffixContext> suffixes, TerminalNode name,
            Expressions body) {
        for (var suffix : suffixes)
            if (suffix.languageBindingSpec() != null) return bindName(suffix.languageBindingSpec(), name, body);
        return Optional.empty();
    }

    /** The binding label: the name in lower case where NAME= does not say otherwise (F2018 18.10.2). */
    private Optional<String> bindName(FortranParser.LanguageBindingSpecContext tree, TerminalNode name,
            Expressions body) {
        return tree == null ? Optional.empty() : Optional.of(label(tree, name.getText(), body, context));
    }

    /** The binding label of something with this name. */
    static String label(FortranParser.LanguageBindingSpecContext tree, String name, Expressions body,
            UnitContext context) {
        if (tree.expr() == null) return name;
        var label = context.constants().evaluate(body.expression(tree.expr())).filter(value ->
                value instanceof ConstantValue.Scalar(Expression.CharacterConstant _)).orElseThrow(() ->
                        new SemanticError(Code.NOT_CONSTANT, FortranToken.rangeOf(tree),
                                "NAME= must be a CHARACTER constant"));
        return ((Expression.CharacterConstant) ((ConstantValue.Scalar) label).constant()).value().strip();
    }

    /**
     * An ENTRY statement (15.6.2.6), whose dummies and result belong to the procedure around it.
     *
     * @param function whether the procedure is a function
     */
    public Signature entry(SymbolName name, FortranParser.EntryStmtContext tree, Expressions body, boolean function) {
        var scope = body.scope();
        var dummies = new ArrayList<Optional<Symbol>>();
        var seen = new ArrayList<Symbol>();
        for (var argument : tree.dummyArg()) {
            if (argument.NAME() == null) {
                dummies.add(Optional.empty());
                continue;
            }
            var known = scope.local(argument.NAME().getText());
            var symbol = known.filter(Symbol::isDummy).orElseGet(() -> dummy(argument.NAME(), scope));
            if (seen.contains(symbol))
                throw new SemanticError(Code.DUPLICATE_DECLARATION,
                        FortranToken.rangeOf(argument), "The dummy argument '%s' appears twice",
                                symbol.name().name());
            seen.add(symbol);
            dummies.add(Optional.of(symbol));
        }
        Optional<Symbol> result = function ? Optional.of(result(tree.NAME(), tree.suffix(), scope)) : Optional.empty();
        return new Signature(name, function ? Subprogram.Kind.FUNCTION : Subprogram.Kind.SUBROUTINE, dummies, result,
                Set.of(),
                bindName(tree.suffix(), tree.NAME(), body), scope);
    }

    /** The heading for the tree. */
    public static Subprogram.Heading heading(Signature signature) {
        var dummies = signature.dummies().stream().<Subprogram.Dummy>map(dummy -> dummy.isPresent()
                ? new Subprogram.Dummy.Named(dummy.get().name()) : new Subprogram.Dummy.AlternateReturn()).toList();
        return new Subprogram.Heading(signature.name(), signature.kind(), dummies, signature.result().map(Symbol::name),
                signature.prefixes(), signature.bindName());
    }

    static SourceRange range(TerminalNode name) {
        return FortranToken.rangeOf(name.getSymbol(), name.getSymbol());
    }
}
