package org.fortranc.frontend.semantics.expressions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.constants.ConstantConversion;
import org.fortranc.frontend.semantics.intrinsics.IntrinsicTable;
import org.fortranc.frontend.semantics.scopes.Scope;
import org.fortranc.frontend.semantics.types.TypeRules;
import org.fortranc.frontend.syntax.FortranToken;
import org.fortranc.grammar.FortranParser;
import org.fortranc.grammar.FortranParser.ExprContext;
import org.fortranc.ir.fortran.ActualArgument;
import org.fortranc.ir.fortran.ArraySpec;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.Expression.BinaryOperator;
import org.fortranc.ir.fortran.Expression.UnaryOperator;
import org.fortranc.source.SourceRange;

/** Analyses expressions of one scope (F2018 clause 10.1). */
public final class Expressions {
    private final UnitContext context;
    private final Scope scope;
    private final Names names;
    private final Literals literals;
    private final Designators designators;
    private final Constructors constructors;
    private final ProcedureReferences procedures;
    private final DecOperations dec;
    private final Definability definability;

    public Expressions(UnitContext context, Scope scope, Definability definability) {
        this.context = context;
        this.scope = scope;
        this.definability = definability;
        this.names = new Names(context, scope);
        this.literals = new Literals(context, names);
        this.procedures = new ProcedureReferences(context, names, definability);
        this.dec = new DecOperations(context);
        this.constructors = new Constructors(context, this);
        this.designators = new Designators(context, this);
    }

    /** The same analysis in a scope inside this one. */
    public Expressions within(Scope inner) {
        return new Expressions(context, inner, definability);
    }

    public Scope scope() {
        return scope;
    }

    public Names names() {
        return names;
    }

    public ProcedureReferences procedures() {
        return procedures;
    }

    public DecOperations dec() {
        return dec;
    }

    public Designators designators() {
        return designators;
    }

    public Definability definability() {
        return definability;
    }

    Constructors constructors() {
        return constructors;
    }

    /** Any expression that has a value. */
    public Expression expression(ExprContext tree) {
        return ranked(selector(tree));
    }

    /** An expression where the name of an assumed-rank array may stand alone (F2018 C838). */
    public Expression selector(ExprContext tree) {
        var expression = analysed(tree);
        if (expression instanceof Expression.ProcedureDesignator procedure)
            throw Names.wrongClass(procedure.name(), "a procedure, not a variable or value", procedure.range());
        if (expression instanceof Expression.ProcedureComponent(_, var name, _, _, var at))
            throw Names.wrongClass(name, "a procedure pointer, not a variable or value", at);
        return expression;
    }

    /** F2018 C838: of an assumed-rank array nothing can be asked here, since its rank is not known. */
    public static <T extends Expression> T ranked(T expression) {
        if (expression.rank() == ArraySpec.AssumedRank.RANK)
            throw new SemanticError(Code.RANK_MISMATCH, expression.range(), "The assumed-rank array '%s' can only be an "
                    + "argument of inquiry functions and for assumed-rank dummy arguments, or be selected by rank",
                    Definability.base((Designator) expression).name());
        return expression;
    }

    /** What a procedure pointer may be given: a procedure, a reference to a function with such a result, or NULL(). */
    public Expression procedureTarget(ExprContext tree) {
        if (tree instanceof FortranParser.DesignatorPrimaryContext designator) {
            var parts = designator.designator().partRef();
            String name = parts.getFirst().NAME().getText();
            // An intrinsic function needs no INTRINSIC statement here (F2018 C1030).
            if (parts.size() == 1 && parts.getFirst().getChildCount() == 1 && scope.find(name).isEmpty()
                    && IntrinsicTable.standard().specific(name).isPresent())
                return names.intrinsic(name, range(tree));
        }
        return analysed(tree);
    }

    /** An expression that may also be a procedure, as an actual argument may. */
    Expression argument(ExprContext tree) {
        return switch (tree) {
            case FortranParser.DesignatorPrimaryContext designator -> designators.argument(designator.designator());
            // How arguments are handed over anyway; %VAL is asked about where the dummy argument is known.
            case FortranParser.PercentFunctionContext percent when isPercent(percent, "ref")
                    || isPercent(percent, "val") -> argument(percent.expr());
            default -> analysed(tree);
        };
    }

    /** Whether an actual argument is written {@code %VAL(x)}. */
    static boolean isByValue(ExprContext tree) {
        return tree instanceof FortranParser.PercentFunctionContext percent && isPercent(percent, "val");
    }

    private static boolean isPercent(FortranParser.PercentFunctionContext tree, String name) {
        return tree.NAME().getText().equals(name);
    }

    /** {@code %LOC(x)}. */
    private Expression address(FortranParser.PercentFunctionContext tree) {
        if (!isPercent(tree, "loc")) throw new SemanticError(Code.CONSTRAINT, range(tree),
                "%%%s may stand only as an actual argument", tree.NAME().getText().toUpperCase(Locale.ROOT));
        return procedures.intrinsicFunction("loc", List.of(actual(argument(tree.expr()))), range(tree));
    }

    private Expression analysed(ExprContext tree) {
        return switch (tree) {
            case FortranParser.LiteralPrimaryContext literal -> literal.subscriptOrArgument() == null
                    ? literals.literal(literal.literalConstant())
                    : substring(literal.literalConstant(), literal.subscriptOrArgument(), range(tree));
            case FortranParser.DesignatorPrimaryContext designator -> designators.designator(designator.designator());
            case FortranParser.PercentFunctionContext percent -> address(percent);
            case FortranParser.ParenthesizedPrimaryContext parenthesized -> parenthesized(parenthesized);
            case FortranParser.ArrayConstructorPrimaryContext constructor ->
                constructors.array(constructor.arrayConstructor(), range(tree));
            case FortranParser.DefinedUnaryContext unary ->
                definedUnary(unary.DEFINED_OPERATOR().getText(), expression(unary.expr()), range(tree));
            case FortranParser.PowerContext power -> binary(BinaryOperator.POWER, "**", expression(power.expr(0)),
                    signed(power.sign(), power.expr(1)), range(tree));
            case FortranParser.MultiplicationContext product -> {
                var operator = product.op.getType() == FortranParser.SLASH ? BinaryOperator.DIVIDE
                        : BinaryOperator.MULTIPLY;
                yield binary(operator, product.op.getText(), expression(product.expr(0)), signed(product.sign(),
                        product.expr(1)), range(tree));
            }
            case FortranParser.SignedContext signed -> signed(signed.sign(), signed.expr());
            case FortranParser.AdditionContext sum -> {
                var operator = sum.op.getType() == FortranParser.PLUS ? BinaryOperator.ADD : BinaryOperator.SUBTRACT;
                yield binary(operator, sum.op.getText(), sum.expr(0), sum.expr(1), range(tree));
            }
            case FortranParser.ConcatenationContext text -> binary(BinaryOperator.CONCATENATE, "//", text.expr(0),
                    text.expr(1), range(tree));
            case FortranParser.RelationContext relation -> {
                var operator = relation(relation.op);
                yield binary(operator, symbol(operator), relation.expr(0), relation.expr(1), range(tree));
            }
            case FortranParser.NegationContext negation -> {
                var operand = expression(negation.expr());
                yield context.operations().unary(UnaryOperator.NOT, operand, range(tree))
                        .or(() -> dec.not(operand, range(tree)))
                        .or(() -> procedures.operator("operator(.not.)", List.of(actual(operand)), range(tree)))
                        .orElseThrow(() -> noUnary(".NOT.", operand, range(tree)));
            }
            case FortranParser.ConjunctionContext and -> binary(BinaryOperator.AND, ".and.", and.expr(0), and.expr(1),
                    range(tree));
            case FortranParser.DisjunctionContext or -> binary(BinaryOperator.OR, ".or.", or.expr(0), or.expr(1),
                    range(tree));
            case FortranParser.EquivalenceContext equivalence -> {
                boolean equal = equivalence.op.getType() == FortranParser.EQV;
                yield binary(equal ? BinaryOperator.EQV : BinaryOperator.NEQV, equal ? ".eqv." : ".neqv.",
                        equivalence.expr(0), equivalence.expr(1), range(tree));
            }
            case FortranParser.DefinedBinaryContext binary -> definedBinary(binary.DEFINED_OPERATOR().getText(),
                    expression(binary.expr(0)), expression(binary.expr(1)), range(tree));
            default -> throw new IllegalStateException("an alternative of expr without a rule: " + tree.getClass());
        };
    }

    static SourceRange range(org.antlr.v4.runtime.ParserRuleContext tree) {
        return FortranToken.rangeOf(tree);
    }

    /** R908: a substring of a literal, which gets a name here unless the substring is constant. */
    public Expression substring(FortranParser.LiteralConstantContext literal, FortranParser.SubscriptOrArgumentContext part,
            SourceRange range) {
        var text = literals.literal(literal);
        if (!(text instanceof Expression.CharacterConstant)
                || !(part instanceof FortranParser.SubscriptTripletContext triplet) || triplet.stride != null)
            throw new SemanticError(Code.CONSTRAINT, range, "Only a range of characters can follow a literal");
        var symbol = scope.unit().constant(text);
        var name = names.designator(symbol.name().name(), symbol, text.range());
        return context.constants().folded(designators.substring(name, triplet, range));
    }

    private static Actual actual(Expression expression) {
        return new Actual("", new ActualArgument.Given(expression), expression.range());
    }

    private static BinaryOperator relation(Token operator) {
        return switch (operator.getType()) {
            case FortranParser.EQ -> BinaryOperator.EQ;
            case FortranParser.NE -> BinaryOperator.NE;
            case FortranParser.LT -> BinaryOperator.LT;
            case FortranParser.LE -> BinaryOperator.LE;
            case FortranParser.GT -> BinaryOperator.GT;
            default -> BinaryOperator.GE;
        };
    }

    private static String symbol(BinaryOperator relation) {
        return switch (relation) {
            case EQ -> "==";
            case NE -> "/=";
            case LT -> "<";
            case LE -> "<=";
            case GT -> ">";
            default -> ">=";
        };
    }

    private Expression parenthesized(FortranParser.ParenthesizedPrimaryContext tree) {
        var first = expression(tree.expr(0));
        if (tree.expr().size() == 1)
            return Operations.isConstant(first) ? first : new Expression.Parenthesized(first, range(tree));
        return complex(first, expression(tree.expr(1)), range(tree));
    }

    /** R718: the parts are constants, signed or named; the kind is the larger one of the real parts. */
    private Expression complex(Expression re, Expression im, SourceRange range) {
        var parts = List.of(re, im);
        int kind = 0;
        for (var part : parts) {
            if (!(part.type() instanceof DataType.RealType) && !(part.type() instanceof DataType.IntegerType)
                    || TypeRules.isTypeless(part.type()))
                throw new SemanticError(Code.TYPE_MISMATCH, part.range(), "A part of a complex constant is %s",
                        TypeRules.describe(part.type()));
            if (part.type() instanceof DataType.RealType(int k)) kind = Math.max(kind, k);
        }
        var type = new DataType.RealType(kind == 0 ? context.options().defaultReal() : kind);
        if (!type.isTranslated()) return new Expression.IntrinsicReference("cmplx", List.of(
                new ActualArgument.Given(re, ""), new ActualArgument.Given(im, ""), new ActualArgument.Given(
                ConstantConversion.integer(type.kind(), 4, range), "")), new DataType.ComplexType(type.kind()), 0,
                range);
        return ConstantConversion.complex(part(re, type), part(im, type), type.kind(), range);
    }

    private double part(Expression part, DataType.RealType type) {
        var value = context.constants().folded(part);
        return switch (ConstantConversion.convert(value, type)) {
            case Expression.RealConstant(double x, _, _) -> x;
            default -> throw new SemanticError(Code.NOT_CONSTANT,
                    part.range(), "A part of a complex constant is not a constant");
        };
    }

    private Expression signed(FortranParser.SignContext sign, ExprContext tree) {
        var operand = expression(tree);
        if (sign == null) return operand;
        return signed(operand, sign.start.getType() == FortranParser.MINUS, FortranToken.rangeOf(sign.start,
                tree.stop));
    }

    private Expression signed(Expression operand, boolean minus, SourceRange range) {
        String text = minus ? "-" : "+";
        return context.operations().unary(minus ? UnaryOperator.MINUS : UnaryOperator.PLUS, operand, range)
                .or(() -> procedures.operator("operator(" + text + ")", List.of(actual(operand)), range))
                .orElseThrow(() -> noUnary(text, operand, range));
    }

    private static SemanticError noUnary(String operator, Expression operand, SourceRange range) {
        return new SemanticError(Code.TYPE_MISMATCH, range, "The operand of '%s' is %s", operator,
                TypeRules.describe(operand.type()));
    }

    private Expression binary(BinaryOperator operator, String symbol, ExprContext left, ExprContext right,
            SourceRange range) {
        return binary(operator, symbol, expression(left), expression(right), range);
    }

    /** An intrinsic operation, or the function that extends its operator (F2018 10.1.6.1). */
    private Expression binary(BinaryOperator operator, String symbol, Expression left, Expression right,
            SourceRange range) {
        return context.operations().binary(operator, left, right, range)
                .or(() -> dec.binary(operator, left, right, range))
                .or(() -> procedures.operator("operator(" + symbol + ")", List.of(actual(left), actual(right)),
                        range))
                        .orElseThrow(() -> Operations.noOperation(symbol.startsWith(".")
                                ? symbol.toUpperCase(Locale.ROOT)
                                : symbol, left, right, range));
    }

    private Expression definedUnary(String operator, Expression operand, SourceRange range) {
        return defined(operator, List.of(actual(operand)), range);
    }

    private Expression definedBinary(String operator, Expression left, Expression right, SourceRange range) {
        return defined(operator, List.of(actual(left), actual(right)), range);
    }

    private Expression defined(String operator, List<Actual> actuals, SourceRange range) {
        return procedures.operator("operator(" + operator + ")", actuals, range)
                .orElseThrow(() -> ProcedureReferences.noSpecific("operator(" + operator + ")", actuals, range));
    }

    /** A literal with its sign, which is part of it in DATA. */
    public Expression literal(FortranParser.LiteralConstantContext tree, boolean minus, SourceRange range) {
        var value = literals.literal(tree);
        return minus ? signed(value, true, range) : value;
    }

    public Expression integerLiteral(String text, SourceRange range) {
        return literals.integer(text, range);
    }

    /** A complex constant of two parts. */
    public Expression complex(ExprContext re, ExprContext im, SourceRange range) {
        return complex(expression(re), expression(im), range);
    }

    // Expressions of which something is known

    /** A scalar expression of type integer; a REAL one is taken with a conversion, as gfortran's extension does. */
    public Expression scalarInteger(ExprContext tree, String what) {
        return scalarInteger(expression(tree), what);
    }

    Expression scalarInteger(Expression expression, String what) {
        if (expression.rank() != 0)
            throw new SemanticError(Code.RANK_MISMATCH, expression.range(), "%s must be scalar, but has rank %d", what,
                    expression.rank());
        return integer(expression, what);
    }

    /** An integer where gfortran takes no REAL, as it does for subscripts. */
    public Expression onlyInteger(ExprContext tree, String what) {
        var expression = expression(tree);
        if (expression.type() instanceof DataType.RealType)
            throw new SemanticError(Code.TYPE_MISMATCH, expression.range(), "%s must be INTEGER, but is %s", what,
                    TypeRules.describe(expression.type()));
        return scalarInteger(expression, what);
    }

    Expression integer(Expression expression, String what) {
        if (expression.type() instanceof DataType.RealType) return Conversions.to(context.defaultInteger(), expression);
        if (!(expression.type() instanceof DataType.IntegerType) || TypeRules.isTypeless(expression.type()))
            throw new SemanticError(Code.TYPE_MISMATCH, expression.range(), "%s must be INTEGER, but is %s", what,
                    TypeRules.describe(expression.type()));
        return expression;
    }

    public Expression scalarLogical(ExprContext tree, String what) {
        var expression = expression(tree);
        if (expression.rank() != 0)
            throw new SemanticError(Code.RANK_MISMATCH, expression.range(), "%s must be scalar, but has rank %d", what,
                    expression.rank());
        if (!(expression.type() instanceof DataType.LogicalType))
            throw new SemanticError(Code.TYPE_MISMATCH, expression.range(), "%s must be LOGICAL, but is %s", what,
                    TypeRules.describe(expression.type()));
        return expression;
    }

    /** The value of an integer constant expression. */
    public long constantInteger(ExprContext tree, String what) {
        var expression = scalarInteger(tree, what);
        var value = context.constants().integer(expression);
        if (value.isEmpty()) throw new SemanticError(Code.NOT_CONSTANT,
                expression.range(), "%s must be a constant expression", what);
        return value.getAsLong();
    }

    /** A variable, which is going to be defined. */
    public Designator variable(ExprContext tree, String use) {
        return definability.require(expression(tree), use);
    }

    public Designator variable(FortranParser.DesignatorContext tree, String use) {
        return ranked(definability.require(designators.designator(tree), use));
    }

    Optional<Expression> optional(ExprContext tree, String what) {
        return tree == null ? Optional.empty() : Optional.of(scalarInteger(tree, what));
    }
}
