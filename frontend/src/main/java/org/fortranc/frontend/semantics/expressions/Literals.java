package org.fortranc.frontend.semantics.expressions;

import java.math.BigInteger;
import org.antlr.v4.runtime.Token;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.FrontendOptions;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.constants.ConstantConversion;
import org.fortranc.frontend.semantics.constants.RangeCheck;
import org.fortranc.frontend.semantics.types.TypeRules;
import org.fortranc.frontend.syntax.FortranToken;
import org.fortranc.grammar.FortranParser.LiteralConstantContext;
import org.fortranc.ir.fortran.DataType.IntegerType;
import org.fortranc.ir.fortran.DataType.LogicalType;
import org.fortranc.ir.fortran.DataType.RealType;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.source.SourceRange;

/** Literal constants (F2018 R605) from their text. */
final class Literals {
    /** More than any kind has, leading zeros among them. */
    private static final int MOST_KIND_DIGITS = 18;

    /** What the widest integer kind of gfortran holds; the context of a BOZ constant cuts it. */
    private static final int MOST_BITS = 128;

    private final UnitContext context;
    private final Names names;

    Literals(UnitContext context, Names names) {
        this.context = context;
        this.names = names;
    }

    Expression literal(LiteralConstantContext literal) {
        Token token = literal.start;
        String text = token.getText();
        var range = FortranToken.rangeOf(literal);
        if (literal.INT_LITERAL() != null) return integer(text, range);
        if (literal.REAL_LITERAL() != null) return real(text, range);
        if (literal.CHAR_LITERAL() != null) return character(text, range);
        if (literal.LOGICAL_LITERAL() != null) return logical(text, range);
        if (literal.BOZ_LITERAL() != null) return typeless(text, range);
        return hollerith(text, range);
    }

    Expression integer(String text, SourceRange range) {
        int bar = text.indexOf('_');
        int kind = bar < 0 ? context.options().defaultInteger() : kind(text.substring(bar + 1),
                TypeRules.Category.INTEGER, range);
        String digits = bar < 0 ? text : text.substring(0, bar);
        if (!new IntegerType(kind).isTranslated())
            return new Expression.WrittenConstant(digits + "_" + kind, new IntegerType(kind), range);
        if (digits.length() > 18 || kind < 8) {
            var value = new BigInteger(digits);
            if (value.bitLength() >= 8 * kind && RangeCheck.isOff())
                return ConstantConversion.integer(ConstantConversion.signExtended(value.longValue(), kind), kind,
                        range);
            if (value.bitLength() >= 8 * kind)
                throw new SemanticError(Code.CONSTRAINT, range, "The integer %s is too big for its kind %d", digits,
                        kind);
        }
        return new Expression.IntegerConstant(Long.parseLong(digits), new IntegerType(kind), range);
    }

    private Expression real(String text, SourceRange range) {
        int bar = text.indexOf('_');
        String number = bar < 0 ? text : text.substring(0, bar);
        int letter = Math.max(number.indexOf('d'), number.indexOf('q'));
        int kind = bar >= 0 ? kind(text.substring(bar + 1), TypeRules.Category.REAL, range)
                : letter < 0 ? context.options().defaultReal() : context.options().defaultDouble();
        if (number.indexOf('q') >= 0) kind = 16;
        if (!Character.isDigit(number.charAt(number.length() - 1)) && number.charAt(number.length() - 1) != '.')
            number += '0';
        String decimal = letter < 0 ? number : number.substring(0, letter) + 'e' + number.substring(letter + 1);
        if (!new RealType(kind).isTranslated())
            return new Expression.WrittenConstant(decimal + "_" + kind, new RealType(kind), range);
        double value = kind == 4 ? Float.parseFloat(decimal) : Double.parseDouble(decimal);
        if (Double.isInfinite(value) && !RangeCheck.isOff()) throw new SemanticError(Code.CONSTRAINT,
                range, "The real constant overflows its kind %d", kind);
        return new Expression.RealConstant(value, new RealType(kind), range);
    }

    private Expression character(String text, SourceRange range) {
        int open = 0;
        while (text.charAt(open) != '\'' && text.charAt(open) != '"') open++;
        int kind = open == 0 ? 1 : kind(text.substring(0, open - 1), TypeRules.Category.CHARACTER, range);
        String quote = text.substring(open, open + 1);
        String value = text.substring(open + 1, text.length() - 1).replace(quote + quote, quote);
        if (context.options().backslash() == FrontendOptions.Backslash.ESCAPE) value = BackslashEscapes.decode(value);
        if (kind == 1 && value.chars().anyMatch(c -> c > 0xFF)) throw new SemanticError(Code.CONSTRAINT, range,
                "The text has an escape for a character that kind 1 does not have");
        var constant = ConstantConversion.character(value, kind, range);
        return constant.type().isTranslated() ? constant
                : new Expression.WrittenConstant(kind + "_" + text.substring(open), constant.type(), range);
    }

    private Expression logical(String text, SourceRange range) {
        int bar = text.indexOf('_');
        int kind = bar < 0 ? context.options().defaultInteger() : kind(text.substring(bar + 1),
                TypeRules.Category.LOGICAL, range);
        var type = new LogicalType(kind);
        return type.isTranslated() ? new Expression.LogicalConstant(text.startsWith(".t"), type, range)
                : new Expression.WrittenConstant((text.startsWith(".t") ? ".true._" : ".false._") + kind, type, range);
    }

    /** A BOZ constant is an integer of the kind {@link TypeRules#TYPELESS_KIND} until its context converts it. */
    private Expression typeless(String text, SourceRange range) {
        int open = Math.max(text.indexOf('\''), text.indexOf('"'));
        int first = text.indexOf('\'') >= 0 ? text.indexOf('\'') : text.indexOf('"');
        int last = Math.max(text.lastIndexOf('\''), text.lastIndexOf('"'));
        char radix = first == 0 ? text.charAt(text.length() - 1) : text.charAt(0);
        String digits = text.substring(Math.min(first, open) + 1, last);
        try {
            var value = new BigInteger(digits.isEmpty() ? "0" : digits, switch (radix) {
                case 'b' -> 2;
                case 'o' -> 8;
                default -> 16;
            });
            if (value.bitLength() > MOST_BITS) throw new SemanticError(Code.CONSTRAINT, range,
                    "The BOZ constant has more than %d bits", MOST_BITS);
            return new Expression.IntegerConstant(value.longValue(), new IntegerType(TypeRules.TYPELESS_KIND), range);
        } catch (NumberFormatException _) {
            throw new SemanticError(Code.CONSTRAINT, range, "The BOZ constant has a digit that its base does not have");
        }
    }

    /** A Hollerith constant fills default integers, and has one to four blanks more, as with gfortran. */
    private static Expression hollerith(String text, SourceRange range) {
        String given = text.substring(text.indexOf('h') + 1);
        String value = given + " ".repeat(4 - given.length() % 4);
        return new Expression.CharacterConstant(value, ConstantConversion.character(value, TypeRules.HOLLERITH_KIND,
                range).type(), range);
    }

    /** A kind parameter: digits or the name of a constant. */
    private int kind(String text, TypeRules.Category category, SourceRange range) {
        long value;
        if (Character.isDigit(text.charAt(0))) {
            if (text.length() > MOST_KIND_DIGITS || !text.chars().allMatch(Character::isDigit))
                throw new SemanticError(Code.CONSTRAINT, range, "Kind %s does not exist for %s", text, category);
            value = Long.parseLong(text);
        } else {
            var constant = context.constants().integer(names.variable(text, range));
            if (constant.isEmpty()) throw new SemanticError(Code.NOT_CONSTANT,
                    range, "The kind '%s' is not an integer constant", text);
            value = constant.getAsLong();
        }
        int written = kind(value, category, range);
        return switch (category) {
            case INTEGER -> context.options().kinds().ofInteger(written);
            case REAL, COMPLEX -> context.options().kinds().ofReal(written);
            default -> written;
        };
    }

    /** The number as a kind of the type. */
    static int kind(long value, TypeRules.Category category, SourceRange range) {
        if (!TypeRules.isKindOf(category, value)) throw new SemanticError(Code.CONSTRAINT,
                range, "Kind %d does not exist for %s", value, category);
        return (int) value;
    }

    /** The number of a label. */
    static int label(Token token) {
        return Integer.parseInt(token.getText());
    }
}
