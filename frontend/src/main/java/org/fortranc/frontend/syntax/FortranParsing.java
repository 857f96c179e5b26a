package org.fortranc.frontend.syntax;

import java.util.ArrayList;
import java.util.function.Consumer;
import org.fortranc.diagnostic.DiagnosticSink;
import org.fortranc.frontend.text.CookedSource;
import org.fortranc.frontend.text.SourceFiles;
import org.fortranc.frontend.text.SourceOptions;

/**
 * From the text of a file to statements in their nesting, each with its parse tree. One object serves one thread; what
 * it learns about prediction in one file makes the next faster.
 *
 * <p>How to walk the result: a {@link ProgramUnitSyntax} has lists of {@link BlockItem}. Switch over them: a
 * {@link StatementSyntax} is translated by its kind, with {@code statement.tree(FortranParser.CallStmtContext.class)}
 * and the like; a {@link ConstructSyntax} by the kind of its opening statement, with one block for each branch; a
 * {@link ProgramUnitSyntax} among them is the body of an interface block. {@link FortranToken#rangeOf} tells where a
 * part of a parse tree stands in the source.
 *
 * <p>What the grammar leaves to names: {@code designator} stands for variables, function references, structure
 * constructors and procedures alike; a statement of kind ASSIGNMENT_OR_STATEMENT_FUNCTION is settled by its first name;
 * a parenthesized pair of constants is a complex constant; names of specifiers in input/output and ALLOCATE statements
 * are not checked; a format in a READ, WRITE or PRINT is an expression, which may be a label.
 *
 * <p>Errors of syntax (FC1) go to the diagnostics. A statement that has one {@linkplain StatementSyntax#isBroken is
 * broken}: it keeps its place in the nesting, but has no parse tree.
 */
public final class FortranParsing {
    private final SourceFiles files;
    private final DiagnosticSink diagnostics;
    private final StatementReader reader;

    /** @param files where INCLUDE lines find their text */
    public FortranParsing(SourceFiles files, DiagnosticSink diagnostics) {
        this.files = files;
        this.diagnostics = diagnostics;
        reader = new StatementReader(diagnostics);
    }

    /**
     * Parses a file and hands over each program unit as soon as it is complete, so that its trees can be dropped before
     * the next is read.
     *
     * @param name the file's path, as messages shall show it
     * @param text the bytes of the file
     */
    public void parse(String name, byte[] text, SourceOptions options, Consumer<ProgramUnitSyntax> programUnits) {
        var source = new CookedSource(name, text, options, files, diagnostics);
        reader.features(options.features());
        var nesting = new NestingBuilder(diagnostics, programUnits);
        while (source.hasNext()) nesting.add(reader.read(source.next(), nesting));
        nesting.finish();
    }

    /** Parses a file and keeps all of it. */
    public SourceUnit parse(String name, byte[] text, SourceOptions options) {
        var units = new ArrayList<ProgramUnitSyntax>();
        parse(name, text, options, units::add);
        return new SourceUnit(name, units);
    }
}
