package org.fortranc.frontend.semantics.statements;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.expressions.Expressions;
import org.fortranc.frontend.syntax.FortranToken;
import org.fortranc.grammar.FortranParser;
import org.fortranc.ir.fortran.Construct.Specifier;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.source.SourceRange;

/** The specifiers of input/output statements: which statement takes which, and of what type (F2018 R1205 to R1230). */
final class Specifiers {
    enum Statement { READ, WRITE, OPEN, CLOSE, INQUIRE, REWIND, BACKSPACE, ENDFILE, FLUSH, WAIT }

    private static final Set<String> POSITIONING = words("unit iostat iomsg err");

    private static final Map<Statement, Set<String>> ALLOWED = Map.of(
            Statement.READ, words("""
                    unit advance asynchronous blank decimal end eor err id iomsg iostat pad pos rec round size"""),
            Statement.WRITE, words("""
                    unit advance asynchronous decimal delim end err id iomsg iostat pos rec round sign"""),
            Statement.OPEN, words("""
                    unit access action asynchronous blank convert decimal delim encoding err file form iomsg iostat name
                    newunit pad position recl round share sign status type"""),
            Statement.CLOSE, words("unit dispose err iomsg iostat status"),
            Statement.INQUIRE, words("""
                    unit file access action asynchronous blank convert decimal delim direct encoding err exist form
                    formatted id iomsg iostat name named nextrec number opened pad pending pos position read readwrite
                    recl round sequential sign size stream unformatted write"""),
            Statement.REWIND, POSITIONING, Statement.BACKSPACE, POSITIONING, Statement.ENDFILE, POSITIONING,
            Statement.FLUSH, POSITIONING, Statement.WAIT, words("unit iostat iomsg err end eor id"));

    private static final Set<String> INTEGER =
            Set.of("iostat", "size", "rec", "pos", "recl", "newunit", "id", "nextrec", "number");
    private static final Set<String> LOGICAL = Set.of("exist", "named", "opened", "pending");
    private static final Set<String> DEFINED = Set.of("iostat", "iomsg", "size", "newunit");

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    private final SubprogramContext subprogram;
    private final Expressions expressions;

    Specifiers(SubprogramContext subprogram, Expressions expressions) {
        this.subprogram = subprogram;
        this.expressions = expressions;
    }

    /** @param keyword the specifier's name, as written or implied by its place; empty where neither gives one */
    Specifier specifier(Statement statement, String keyword, FortranParser.SpecifierContext tree) {
        var range = FortranToken.rangeOf(tree);
        if (keyword.isEmpty()) throw new SemanticError(Code.CONSTRAINT,
                range, "This specifier of %s needs its keyword", statement);
        if (!ALLOWED.get(statement).contains(keyword))
            throw new SemanticError(Code.CONSTRAINT, range, "%s has no specifier %s", statement,
                    keyword.toUpperCase(Locale.ROOT));
        if (tree.expr() == null) throw new SemanticError(Code.CONSTRAINT, range, "* cannot be the value of %s here",
                keyword.toUpperCase(Locale.ROOT));
        String upper = keyword.toUpperCase(Locale.ROOT);
        if (keyword.equals("err") || keyword.equals("end") || keyword.equals("eor")) return new Specifier.Label(upper,
                label(tree.expr(), range));
        var value = expressions.expression(tree.expr());
        check(statement, keyword, upper, value);
        return new Specifier.Value(upper, value);
    }

    private int label(FortranParser.ExprContext tree, SourceRange range) {
        if (tree.start != tree.stop || tree.start.getType() != FortranParser.INT_LITERAL)
            throw new SemanticError(Code.CONSTRAINT, range, "A label is expected here");
        return subprogram.labels().target(Integer.parseInt(tree.getText()), range);
    }

    private void check(Statement statement, String keyword, String upper, Expression value) {
        boolean transfer = statement == Statement.READ || statement == Statement.WRITE;
        if (keyword.equals("unit")) {
            boolean internal = transfer && value.type() instanceof DataType.CharacterType && value
                    instanceof Designator;
            if (!internal && (!(value.type() instanceof DataType.IntegerType) || value.rank() != 0))
                throw new SemanticError(Code.TYPE_MISMATCH, value.range(), transfer
                        ? "UNIT must be a scalar INTEGER or a CHARACTER variable"
                                : "UNIT must be a scalar INTEGER");
            return;
        }
        boolean integer = INTEGER.contains(keyword);
        boolean fits = integer ? value.type() instanceof DataType.IntegerType
                : LOGICAL.contains(keyword) ? value.type() instanceof DataType.LogicalType : value.type()
                instanceof DataType.CharacterType;
        if (!fits || value.rank() != 0)
            throw new SemanticError(Code.TYPE_MISMATCH, value.range(), "%s must be a scalar %s", upper,
                    integer ? "INTEGER" : LOGICAL.contains(keyword) ? "LOGICAL" : "CHARACTER");
        boolean inquires = statement == Statement.INQUIRE && !keyword.equals("file") && !keyword.equals("id");
        if (inquires || DEFINED.contains(keyword)) expressions.definability().require(value, "as " + upper);
    }
}
