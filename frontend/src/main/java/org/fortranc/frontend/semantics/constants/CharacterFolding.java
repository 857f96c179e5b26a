package org.fortranc.frontend.semantics.constants;

import java.util.List;
import java.util.Optional;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.types.TypeRules;
import org.fortranc.ir.fortran.DataType.LogicalType;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.Expression.CharacterConstant;
import org.fortranc.ir.fortran.Expression.IntegerConstant;
import org.fortranc.ir.fortran.Expression.LogicalConstant;

/** Elemental character functions of constants. */
final class CharacterFolding {
    private CharacterFolding() {}

    static Optional<Expression> fold(Expression.IntrinsicReference reference, List<Optional<Expression>> arguments) {
        var range = reference.range();
        if (arguments.isEmpty() || arguments.getFirst().isEmpty()) return Optional.empty();
        if (arguments.getFirst().get() instanceof IntegerConstant(long code, _, _))
            return switch (reference.name()) {
                case "char", "achar" -> {
                    if (code < 0 || code > 255)
                        throw new SemanticError(Code.CONSTRAINT,
                                range, "The argument %d of '%s' is no character's number", code, reference.name());
                    yield Optional.of(ConstantConversion.character(String.valueOf((char) code), 1, range));
                }
                default -> Optional.empty();
            };
        if (!(arguments.getFirst().get() instanceof CharacterConstant(var text, _, _))) return Optional.empty();
        return switch (reference.name()) {
            case "ichar", "iachar" -> {
                if (text.length() != 1)
                    throw new SemanticError(Code.CONSTRAINT, range, "The argument of '%s' must be one character long",
                            reference.name());
                yield integer(reference, text.charAt(0));
            }
            case "len_trim" -> integer(reference, trimmed(text).length());
            case "adjustl" -> {
                String rest = text.substring(leadingBlanks(text));
                yield Optional.of(ConstantConversion.character(rest + " ".repeat(text.length() - rest.length()), 1,
                        range));
            }
            case "adjustr" -> {
                String start = trimmed(text);
                yield Optional.of(ConstantConversion.character(" ".repeat(text.length() - start.length()) + start, 1,
                        range));
            }
            case "lge", "lgt", "lle", "llt" -> {
                int order = ScalarArithmetic.compare(text, text(arguments.get(1)));
                boolean value = switch (reference.name()) {
                    case "lge" -> order >= 0;
                    case "lgt" -> order > 0;
                    case "lle" -> order <= 0;
                    default -> order < 0;
                };
                yield Optional.of(new LogicalConstant(value, (LogicalType) reference.type(), range));
            }
            case "index" -> integer(reference, 1 + (isBackward(arguments)
                    ? text.lastIndexOf(text(arguments.get(1))) : text.indexOf(text(arguments.get(1)))));
            case "scan" -> integer(reference, search(text, text(arguments.get(1)), true, isBackward(arguments)));
            case "verify" -> integer(reference, search(text, text(arguments.get(1)), false, isBackward(arguments)));
            default -> Optional.empty();
        };
    }

    private static Optional<Expression> integer(Expression.IntrinsicReference reference, long value) {
        return Optional.of(ConstantConversion.integer(value, TypeRules.kindOf(reference.type()), reference.range()));
    }

    private static String text(Optional<Expression> argument) {
        return ((CharacterConstant) argument.orElseThrow()).value();
    }

    private static boolean isBackward(List<Optional<Expression>> arguments) {
        return arguments.size() > 2 && arguments.get(2).map(back -> ((LogicalConstant) back).value()).orElse(false);
    }

    static String trimmed(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') end--;
        return text.substring(0, end);
    }

    private static int leadingBlanks(String text) {
        int n = 0;
        while (n < text.length() && text.charAt(n) == ' ') n++;
        return n;
    }

    /**
     * The position, from 1, of a character that is in the set or, with {@code member} false, is not; 0 if there is
     * none.
     */
    private static int search(String text, String set, boolean member, boolean backward) {
        for (int k = 0; k < text.length(); k++) {
            int i = backward ? text.length() - 1 - k : k;
            if (set.indexOf(text.charAt(i)) >= 0 == member) return i + 1;
        }
        return 0;
    }
}
