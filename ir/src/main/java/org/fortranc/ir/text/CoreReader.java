package org.fortranc.ir.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Declaration.Home;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.ProgramUnit;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.StorageBlock;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Structure;
import org.fortranc.ir.core.Type;

/** Reads what {@link CorePrinter} prints. Linear in the text; no regular expressions. */
public final class CoreReader {
    private final CoreScanner in;
    private final TypeScope scope = new TypeScope();
    private final ExpressionReader expressions;
    private final StatementReader statements;

    private CoreReader(String text) {
        in = new CoreScanner(text);
        expressions = new ExpressionReader(in, scope);
        statements = new StatementReader(in, expressions);
    }

    /**
     * The program that the text says.
     *
     * @throws CoreSyntaxException where the text is not Core, with the line
     */
    public static Program read(String text) {
        var reader = new CoreReader(text);
        try {
            return reader.program();
        } catch (IllegalArgumentException | ClassCastException | IndexOutOfBoundsException e) {
            var error = reader.in.error(String.valueOf(e.getMessage()));
            error.initCause(e);
            throw error;
        }
    }

    private Program program() {
        List<Structure> structures = new ArrayList<>();
        List<StorageBlock> blocks = new ArrayList<>();
        List<ProgramUnit> units = new ArrayList<>();
        declareStructures();
        for (var comments = statements.comments(); !in.atEnd(); comments = statements.comments()) {
            var word = in.name();
            switch (word) {
                case "type" -> structures.add(structure(comments));
                case "storage" -> {
                    blocks.add(new StorageBlock(in.quoted(), in.integer()));
                    in.endLine();
                }
                default -> units.add(unit(Words.constant(ProgramUnit.Kind.class, word), comments));
            }
        }
        return new Program(structures, blocks, units);
    }

    /** Types of components are known before anything is read, since structures refer to each other. */
    private void declareStructures() {
        int start = in.position();
        statements.comments();
        while (in.acceptWord("type")) {
            var name = in.name();
            in.restOfLine();
            while (!isEnd()) scopeComponent(name);
            in.restOfLine();
            statements.comments();
        }
        in.goTo(start);
    }

    private void scopeComponent(String structure) {
        if (in.peek() != '|') {
            var name = in.name();
            if (!in.accept(":")) {
                in.restOfLine();
                return;
            }
            scope.declareComponent(structure, name, declaredType());
        }
        in.restOfLine();
    }

    private Structure structure(List<String> comments) {
        statements.inFile("");
        var name = in.name();
        var parent = in.acceptWord("extends") ? Optional.of(in.name()) : Optional.<String>empty();
        boolean sequence = in.acceptWord("sequence");
        var origin = statements.mark(comments);
        List<Structure.Component> components = new ArrayList<>();
        List<Structure.Binding> bindings = new ArrayList<>();
        List<Structure.Finalizer> finalizers = new ArrayList<>();
        while (!isEnd()) {
            var component = in.name();
            if (!in.accept(":")) {
                if (component.equals("bind")) bindings.add(binding());
                else finalizers.add(finalizer());
                in.endLine();
                continue;
            }
            var scalar = TypeReader.scalar(in);
            var shape = shape();
            var length = length();
            Set<Attribute> attributes = attributes();
            var initial = runs();
            in.endLine();
            components.add(new Structure.Component(component, type(scalar, shape), shape, length, attributes, initial));
        }
        statements.end();
        return new Structure(name, parent, components, bindings, finalizers, sequence, origin);
    }

    private Structure.Binding binding() {
        var name = in.name();
        in.expect("(");
        var passed = in.peek() == ')' ? OptionalInt.empty() : OptionalInt.of((int) in.integer());
        in.expect(")");
        return new Structure.Binding(name, in.accept("=>") ? Optional.of(fullName()) : Optional.empty(), passed);
    }

    private Structure.Finalizer finalizer() {
        in.expect("(");
        int rank = (int) in.integer();
        in.expect(")");
        in.expect("=>");
        return new Structure.Finalizer(rank, fullName());
    }

    private ProcedureName fullName() {
        var unit = in.name();
        in.expect("::");
        return new ProcedureName(unit, in.name());
    }

    private ProgramUnit unit(ProgramUnit.Kind kind, List<String> comments) {
        scope.enterUnit();
        var name = in.name();
        var file = in.quoted();
        statements.inFile(file);
        var origin = statements.mark(comments);
        while (in.startsWord("uses")) uses();
        declareAhead(name);
        List<Declaration> variables = declarations();
        List<Stmt> initialization = List.of();
        if (in.acceptWord("initially")) {
            in.endLine();
            initialization = statements.bodyToEnd();
        }
        List<Procedure> procedures = new ArrayList<>();
        for (comments = statements.comments(); in.acceptWord("procedure"); comments = statements.comments())
            procedures.add(procedure(name, comments));
        statements.end();
        return new ProgramUnit(name, kind, file, variables, initialization, procedures, origin);
    }

    private void uses() {
        in.acceptWord("uses");
        var unit = in.name();
        in.expect("::");
        var name = in.name();
        in.expect(":");
        scope.declareUnitVariable(unit, name, TypeReader.read(in));
        in.endLine();
    }

    private Procedure procedure(String unit, List<String> comments) {
        scope.enterProcedure();
        var name = procedureName(unit);
        List<String> dummies = new ArrayList<>();
        in.expect("(");
        if (!in.accept(")")) {
            do dummies.add(in.name()); while (in.accept(","));
            in.expect(")");
        }
        Optional<String> result = in.accept("->") ? Optional.of(in.name()) : Optional.empty();
        Optional<ProcedureName> host = in.acceptWord("host") ? Optional.of(procedureName(unit)) : Optional.empty();
        var attributes = EnumSet.noneOf(Procedure.Attribute.class);
        while (in.startsName()) attributes.add(in.constant(Procedure.Attribute.class));
        var origin = statements.mark(comments);
        declareAhead("");
        var declarations = declarations();
        if (!in.acceptWord("begin")) throw in.error("expected 'begin'");
        in.endLine();
        var body = statements.bodyToEnd();
        return new Procedure(name, dummies, result, declarations, body, host, attributes, origin);
    }

    private ProcedureName procedureName(String unit) {
        var first = in.name();
        return in.accept("::") ? new ProcedureName(first, in.name()) : new ProcedureName(unit, first);
    }

    /** Makes the types of the declarations that follow known, since bounds may refer to what is declared later. */
    private void declareAhead(String unit) {
        int start = in.position();
        for (statements.comments(); isDeclaration() || in.peek() == '|'; statements.comments()) {
            if (in.peek() != '|') {
                var name = in.name();
                in.expect(":");
                var type = declaredType();
                if (!unit.isEmpty()) scope.declareUnitVariable(unit, name, type);
                scope.declareLocal(name, type);
            }
            in.restOfLine();
        }
        in.goTo(start);
    }

    private boolean isDeclaration() {
        if (!in.startsName()) return false;
        int start = in.position();
        in.name();
        boolean colon = in.peek() == ':' && in.here(1) != ':';
        in.goTo(start);
        return colon;
    }

    private boolean isEnd() {
        return in.startsWord("end") && !isDeclaration();
    }

    /** The type with its rank; the bounds are skipped. */
    private Type declaredType() {
        var scalar = TypeReader.scalar(in);
        if (in.here(0) != '[') return scalar;
        if (in.here(1) == '.' && in.here(2) == '.') {
            in.expect("[..]");
            return new Type.ArrayType(scalar, Type.ArrayType.ANY_RANK);
        }
        int rank = 1;
        int depth = 0;
        do {
            char c = in.peek();
            if (c == '"') {
                in.quoted();
                continue;
            }
            if (c == '\n' || c == '\0') throw in.error("unfinished bounds");
            if (c == '[' || c == '(') depth++;
            if (c == ']' || c == ')') depth--;
            if (c == ',' && depth == 1) rank++;
            in.goTo(in.position() + 1);
        } while (depth > 0);
        return new Type.ArrayType(scalar, rank);
    }

    private List<Declaration> declarations() {
        List<Declaration> declarations = new ArrayList<>();
        while (true) {
            int start = in.position();
            var comments = statements.comments();
            if (!isDeclaration()) {
                in.goTo(start);
                return declarations;
            }
            declarations.add(declaration(comments));
        }
    }

    private Declaration declaration(List<String> comments) {
        var name = in.name();
        in.expect(":");
        var scalar = TypeReader.scalar(in);
        var shape = shape();
        var length = length();
        var home = home();
        var attributes = attributes();
        var initial = runs();
        return new Declaration(name, type(scalar, shape), shape, length, home, attributes, initial,
                statements.mark(comments));
    }

    private static Type type(Type.Scalar scalar, Optional<Shape> shape) {
        return shape.isPresent() ? new Type.ArrayType(scalar, shape.get().rank()) : scalar;
    }

    private Optional<Shape> shape() {
        if (in.here(0) != '[') return Optional.empty();
        in.expect("[");
        Shape shape;
        if (in.accept("..")) {
            shape = new Shape.AssumedRank();
        } else if (in.peek() == ':') {
            int rank = 0;
            do {
                in.expect(":");
                rank++;
            } while (in.accept(","));
            shape = new Shape.Deferred(rank);
        } else {
            shape = boundsAt(in.position());
        }
        in.expect("]");
        return Optional.of(shape);
    }

    /** A colon after the first bound tells assumed from explicit shape. */
    private Shape boundsAt(int start) {
        if (!in.accept("*")) {
            expressions.expression();
            if (in.peek() == ':') {
                in.goTo(start);
                List<Expr> lowerBounds = new ArrayList<>();
                do {
                    lowerBounds.add(expressions.expression());
                    in.expect(":");
                } while (in.accept(","));
                return new Shape.Assumed(lowerBounds);
            }
        }
        in.goTo(start);
        List<Shape.Dimension> dimensions = new ArrayList<>();
        do {
            Optional<Expr> extent = in.accept("*") ? Optional.empty() : Optional.of(expressions.expression());
            dimensions.add(new Shape.Dimension(statements.lower(), extent));
        } while (in.accept(","));
        return new Shape.Explicit(dimensions);
    }

    private Optional<Expr> length() {
        if (!in.acceptWord("length")) return Optional.empty();
        in.expect("(");
        var length = expressions.expression();
        in.expect(")");
        return Optional.of(length);
    }

    private Home home() {
        if (in.acceptWord("saved")) return new Home.Saved();
        if (in.acceptWord("dummy")) return new Home.Dummy();
        if (in.acceptWord("result")) return new Home.Result();
        if (in.acceptWord("in")) return new Home.Member(in.quoted(), in.integer());
        if (in.acceptWord("host")) return new Home.Host(in.name());
        return new Home.Local();
    }

    private Set<Attribute> attributes() {
        var attributes = EnumSet.noneOf(Attribute.class);
        while (in.startsName()) attributes.add(in.constant(Attribute.class));
        return attributes;
    }

    private List<Declaration.InitialRun> runs() {
        List<Declaration.InitialRun> runs = new ArrayList<>();
        if (!in.accept("=")) return runs;
        long next = 0;
        do {
            if (in.acceptWord("at")) {
                next = in.integer();
                in.expect(":");
            }
            long count = 1;
            var value = expressions.expression();
            if (in.acceptWord("of")) {
                count = ((Expr.IntLiteral) value).value();
                value = expressions.expression();
            }
            runs.add(new Declaration.InitialRun(next, count, value));
            next += count;
        } while (anotherRun());
        return runs;
    }

    private boolean anotherRun() {
        if (in.accept(",")) return true;
        int start = in.position();
        if (in.peek() == '\n') {
            in.endLine();
            if (in.accept("|")) return true;
        }
        in.goTo(start);
        return false;
    }
}
