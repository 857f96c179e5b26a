package org.fortranc.frontend.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.fortranc.diagnostic.Code;
import org.fortranc.diagnostic.DiagnosticSink;
import org.fortranc.frontend.syntax.Classifier.Classification;
import org.fortranc.frontend.text.Comment;
import org.fortranc.frontend.text.CookedStatement;
import org.fortranc.frontend.text.SourceOptions.Feature;
import org.fortranc.grammar.FortranParser.ExprContext;
import org.fortranc.grammar.FortranTokens;
import org.fortranc.source.SourceRange;

/** Reads one statement: lexer, classifier, shaper, parser. Its parts are reused for every statement of a file. */
final class StatementReader {
    private final DiagnosticSink diagnostics;
    private final TokenBuffer tokens;
    private final StatementLexer lexer;
    private final Classifier classifier;
    private final Shaper shaper;
    private final DirectiveReader directives;
    private Set<Feature> features = Set.of();
    private final StatementParser parser;

    StatementReader(DiagnosticSink diagnostics) {
        this.diagnostics = diagnostics;
        tokens = new TokenBuffer();
        lexer = new StatementLexer(tokens, diagnostics);
        classifier = new Classifier(tokens);
        shaper = new Shaper(tokens, lexer);
        parser = new StatementParser(diagnostics);
        directives = new DirectiveReader(diagnostics, this::expression);
    }

    /** Takes what the options of the next file say. */
    void features(Set<Feature> on) {
        features = on;
        lexer.features(on);
        classifier.features(on);
    }

    StatementSyntax read(CookedStatement statement, NestingBuilder nesting) {
        tokens.reset(statement);
        OptionalInt label = statement.label() == 0 ? OptionalInt.empty() : OptionalInt.of(statement.label());
        if (DirectiveReader.isDirective(statement)) return directive(statement, label);
        if (FormatText.isFormat(statement)) return format(statement, label);
        boolean lexed = lexer.scan(0);
        Classification classified = classifier.classify(0, nesting);
        return read(statement, label, statement.comments(), 0, classified, lexed, nesting);
    }

    private StatementSyntax read(CookedStatement statement, OptionalInt label, List<Comment> comments, int from,
            Classification classified, boolean lexed, NestingBuilder nesting) {
        int begin = tokens.start(from);
        SourceRange range = statement.range(begin, statement.length());
        StatementKind kind = classified.kind();
        if (kind == StatementKind.UNCLASSIFIABLE) {
            var refused = features.contains(Feature.STRUCTURES)
                    ? DecStructures.refused(tokens, classified.first()) : Optional.<String>empty();
            if (refused.isPresent()) {
                diagnostics.report(Code.NOT_TRANSLATED, range, "%s is not translated yet", refused.get());
            } else if (lexed) {
                diagnostics.report(Code.UNCLASSIFIABLE_STATEMENT, range, "No statement of Fortran has this form");
            }
            return new StatementSyntax(kind, label, range, comments, Optional.empty(), Optional.empty());
        }
        List<FortranToken> shaped = shaper.shape(from, classified);
        int rest = shaper.next();
        if (kind == StatementKind.END) kind = nesting.kindOfEnd();
        Optional<ParserRuleContext> tree = lexed ? parser.parse(kind, shaped) : Optional.empty();
        Optional<StatementSyntax> action = Optional.empty();
        if (kind == StatementKind.IF || kind == StatementKind.WHERE || kind == StatementKind.FORALL) {
            action = lexed && tree.isPresent() ? action(statement, rest, nesting) : Optional.empty();
            if (action.isEmpty()) tree = Optional.empty();
        }
        return new StatementSyntax(kind, label, range, comments, tree, action);
    }

    /** The statement inside an IF, WHERE or FORALL statement; empty if an error was reported. */
    private Optional<StatementSyntax> action(CookedStatement statement, int from, NestingBuilder nesting) {
        Classification classified = classifier.classify(from, nesting);
        StatementKind kind = classified.kind();
        if (kind == StatementKind.ASSIGNMENT_OR_STATEMENT_FUNCTION)
            classified = new Classification(StatementKind.ASSIGNMENT, List.of(), classified.first());
        // F2018 C1144, 10.2.3.1 and 10.2.4.3: the action is no IF, WHERE or FORALL statement of the same kind.
        else if (kind.role() != StatementKind.Role.ACTION || classified.first() != from || kind == StatementKind.IF) {
            int begin = tokens.start(from);
            diagnostics.report(Code.UNCLASSIFIABLE_STATEMENT, statement.range(begin, statement.length()),
                    "Expected a statement that can be the action of this one");
            return Optional.empty();
        }
        return Optional.of(read(statement, OptionalInt.empty(), List.of(), from, classified, true, nesting));
    }

    private StatementSyntax directive(CookedStatement statement, OptionalInt label) {
        var directive = directives.read(statement);
        boolean declares = directive.isPresent() && directive.get().name().isDeclaration();
        return new StatementSyntax(declares ? StatementKind.OMP_DECLARATION : StatementKind.OMP_DIRECTIVE, label,
                statement.range(), statement.comments(), directive.map(d -> d), Optional.empty());
    }

    private Optional<ExprContext> expression(CookedStatement statement) {
        tokens.reset(statement);
        if (!lexer.scan(0)) return Optional.empty();
        var words = new ArrayList<FortranToken>();
        for (int i = 0; i <= tokens.count(); i++)
            words.add(new FortranToken(statement, tokens.type(i), tokens.start(i), tokens.end(i), i));
        return parser.parse(StatementKind.OMP_DIRECTIVE, words).map(ExprContext.class::cast);
    }

    private StatementSyntax format(CookedStatement statement, OptionalInt label) {
        int word = "format".length();
        int open = word;
        while (statement.at(open) != '(') open++;
        int length = statement.length();
        Optional<FormatText.Problem> problem = FormatText.check(statement, open);
        problem.ifPresent(p -> diagnostics.report(Code.SYNTAX, statement.range(p.from(), p.to()), "%s", p.message()));
        var words = List.of(
                new FortranToken(statement, FortranTokens.FORMAT, 0, word, 0),
                new FortranToken(statement, FortranTokens.FORMAT_TEXT, open, length, 1),
                new FortranToken(statement, Token.EOF, length, length, 2));
        Optional<ParserRuleContext> tree =
                problem.isPresent() ? Optional.empty() : parser.parse(StatementKind.FORMAT, words);
        return new StatementSyntax(StatementKind.FORMAT, label, statement.range(), statement.comments(), tree,
                Optional.empty());
    }
}
