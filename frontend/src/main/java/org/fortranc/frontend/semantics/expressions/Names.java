package org.fortranc.frontend.semantics.expressions;

import java.util.Optional;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.intrinsics.IntrinsicTable;
import org.fortranc.frontend.semantics.scopes.Scope;
import org.fortranc.frontend.semantics.scopes.Symbol;
import org.fortranc.frontend.semantics.scopes.Symbol.Kind;
import org.fortranc.frontend.semantics.scopes.Symbol.Role;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.Expression.ProcedureClass;
import org.fortranc.ir.fortran.SymbolName;
import org.fortranc.source.SourceRange;

/** Finds what a name stands for, declares it implicitly where nobody did, and settles what its use shows. */
public final class Names {
    private final UnitContext context;
    private final Scope scope;

    public Names(UnitContext context, Scope scope) {
        this.context = context;
        this.scope = scope;
    }

    public Scope scope() {
        return scope;
    }

    /** What the name is known to stand for, here or in a host. */
    public Optional<Symbol> find(String name, SourceRange range) {
        var found = scope.find(name);
        if (found.isPresent() && found.get().scope() != scope && scope.isAmbiguous(name))
            throw new SemanticError(Code.DUPLICATE_DECLARATION, range, "'%s' comes from more than one module", name);
        return found;
    }

    /** The data object of this name, declared by its first letter if it has no declaration (F2018 8.7). */
    public Symbol object(String name, SourceRange range) {
        var symbol = find(name, range).orElseGet(() -> scope.unit().declare(name, range));
        switch (symbol.kind()) {
            case UNSETTLED -> symbol.become(Kind.OBJECT);
            case OBJECT -> {}
            case PROCEDURE, INTRINSIC, STATEMENT_FUNCTION -> throw wrongClass(name, "a procedure, not a variable",
                    range);
            case DERIVED_TYPE -> throw wrongClass(name, "a derived type, not a variable", range);
            case NAMELIST -> throw wrongClass(name, "a NAMELIST group, not a variable", range);
            case CONSTRUCT -> throw wrongClass(name, "the name of a construct, not a variable", range);
            case PROGRAM_UNIT -> throw wrongClass(name, "a program unit, not a variable", range);
        }
        requireType(symbol, range);
        symbol.refer();
        return symbol;
    }

    static SemanticError wrongClass(String name, String what, SourceRange range) {
        return new SemanticError(Code.WRONG_NAME_CLASS, range, "'%s' is %s", name, what);
    }

    /** Gives the symbol the type of its first letter if it has none; an error is reported once for each name. */
    public void requireType(Symbol symbol, SourceRange range) {
        if (symbol.hasType()) return;
        var implied = symbol.scope().implicitRules().typeOf(symbol.name().name());
        symbol.implyType(implied.orElse(context.defaultReal()));
        if (implied.isEmpty())
            context.report(new SemanticError(Code.UNDECLARED_NAME, range,
                    "'%s' has no declared type and IMPLICIT NONE is in force", symbol.name().name()));
    }

    /** A reference to the whole object. */
    public Designator.ObjectName designator(String localName, Symbol symbol, SourceRange range) {
        return new Designator.ObjectName(localName, symbol.name(), symbol.type(), symbol.rank(), range);
    }

    /** The object as an expression. */
    public Designator.ObjectName variable(String name, SourceRange range) {
        return designator(name, object(name, range), range);
    }

    // Procedures

    /** Settles a name as an external or dummy function, because of {@code f(...)}. */
    void becomeFunction(Symbol symbol, SourceRange range) {
        if (symbol.kind() != Kind.PROCEDURE)
            symbol.becomeProcedure(symbol.isDummy() ? ProcedureClass.DUMMY : ProcedureClass.EXTERNAL);
        if (symbol.role() == Role.SUBROUTINE) throw wrongClass(symbol.name().name(), "a subroutine, not a function",
                range);
        symbol.play(Role.FUNCTION);
        if (symbol.signature().isEmpty()) requireType(symbol, range);
        symbol.refer();
    }

    /** The subroutine that CALL names; undeclared names are external. */
    public Symbol subroutine(String name, SourceRange range) {
        var symbol = find(name, range).orElseGet(() -> scope.unit().declare(name, range));
        switch (symbol.kind()) {
            case UNSETTLED -> symbol.becomeProcedure(symbol.isDummy() ? ProcedureClass.DUMMY : ProcedureClass.EXTERNAL);
            case OBJECT -> {
                if (!symbol.isOnlyMentioned()) throw wrongClass(name, "a variable, not a subroutine", range);
                symbol.becomeProcedure(symbol.isDummy() ? ProcedureClass.DUMMY : ProcedureClass.EXTERNAL);
                scope.unit().analyseAgain();
            }
            case PROCEDURE, INTRINSIC -> {}
            case STATEMENT_FUNCTION -> throw wrongClass(name, "a statement function, not a subroutine", range);
            case DERIVED_TYPE -> throw wrongClass(name, "a derived type, not a subroutine", range);
            case NAMELIST -> throw wrongClass(name, "a NAMELIST group, not a subroutine", range);
            case CONSTRUCT -> throw wrongClass(name, "the name of a construct, not a subroutine", range);
            case PROGRAM_UNIT -> throw wrongClass(name, "a program unit, not a subroutine", range);
        }
        if (symbol.is(Kind.PROCEDURE)) {
            if (symbol.role() == Role.FUNCTION) throw wrongClass(name, "a function, not a subroutine", range);
            if (symbol.hasExplicitType() && symbol.signature().isEmpty())
                throw wrongClass(name, "a function, since it has a type, not a subroutine", range);
            symbol.play(Role.SUBROUTINE);
        }
        symbol.refer();
        return symbol;
    }

    /** The procedure as the target of a call or an actual argument. */
    public Expression.ProcedureDesignator procedure(String localName, Symbol symbol, SourceRange range) {
        if (symbol.is(Kind.INTRINSIC)) {
            if (!IntrinsicTable.standard().isPassable(symbol.name().name())) throw new SemanticError(Code.CONSTRAINT,
                    range, "The intrinsic procedure '%s' cannot be an actual argument or the target of a pointer",
                    localName);
            return intrinsic(localName, range);
        }
        var cls = symbol.is(Kind.STATEMENT_FUNCTION) ? ProcedureClass.STATEMENT_FUNCTION : symbol.procedureClass();
        DataType type = symbol.signature().filter(_ -> cls != ProcedureClass.STATEMENT_FUNCTION)
                .map(s -> s.resultType())
                .orElseGet(() -> symbol.role() == Role.SUBROUTINE ? new DataType.NoType() : symbol.type());
        return new Expression.ProcedureDesignator(localName, identity(symbol), cls, type, range);
    }

    public Expression.ProcedureDesignator intrinsic(String name, SourceRange range) {
        return new Expression.ProcedureDesignator(name, new SymbolName("", name), ProcedureClass.INTRINSIC,
                intrinsicType(name), range);
    }

    /** The result type of an intrinsic function that is an actual argument (F2018 table 16.2). */
    private DataType intrinsicType(String name) {
        var table = IntrinsicTable.standard();
        var specific = table.specific(name);
        if (specific.isPresent() && specific.get().generic().name().equals("nint")) return context.defaultInteger();
        if (specific.isPresent()) {
            String result = specific.get().resultType().equals("=") ? specific.get().argumentType()
                    : specific.get().resultType();
            boolean real = result.startsWith("C") && (specific.get().generic().name().equals("abs")
                    || specific.get().generic().name().equals("aimag"));
            int kind = result.length() > 1 && Character.isDigit(result.charAt(1)) ? result.charAt(1) - '0' : 4;
            return switch (result.charAt(0)) {
                case 'I' -> new DataType.IntegerType(kind);
                case 'C' -> real ? new DataType.RealType(kind) : new DataType.ComplexType(kind);
                default -> new DataType.RealType(kind);
            };
        }
        return switch (name) {
            case "index", "len", "mod", "nint" -> context.defaultInteger();
            case "conjg" -> context.defaultComplex();
            case "dprod" -> context.doublePrecision();
            default -> context.defaultReal();
        };
    }

    /** The identity of a procedure in the whole program: external procedures, but for pointees, belong to no scope. */
    public static SymbolName identity(Symbol symbol) {
        if (!symbol.is(Kind.PROCEDURE) || symbol.isAbstract()) return symbol.name();
        return symbol.procedureClass() == ProcedureClass.EXTERNAL && !symbol.isPointee()
                ? new SymbolName("", symbol.name().name()) : symbol.name();
    }
}
