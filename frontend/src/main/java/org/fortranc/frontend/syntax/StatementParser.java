package org.fortranc.frontend.syntax;

import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ANTLRErrorStrategy;
import org.antlr.v4.runtime.NoViableAltException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ParserATNSimulator;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.fortranc.diagnostic.Code;
import org.fortranc.diagnostic.DiagnosticSink;
import org.fortranc.grammar.FortranParser;

/**
 * Reads a statement with the rule of its kind: with SLL prediction first, and with LL if that fails, which decides
 * whether there is an error. One error is reported for a statement, and nothing is repaired.
 *
 * <p>The parser, its DFA and its caches belong to this object, so one may be used on each thread.
 */
final class StatementParser {
    private final StatementTokens tokens = new StatementTokens();
    private final FortranParser parser = new FortranParser(tokens);
    private final DiagnosticSink diagnostics;
    private boolean hasFailed;
    private StatementKind kind = StatementKind.UNCLASSIFIABLE;

    StatementParser(DiagnosticSink diagnostics) {
        this.diagnostics = diagnostics;
        var atn = parser.getATN();
        DFA[] decisions = new DFA[atn.getNumberOfDecisions()];
        for (int i = 0; i < decisions.length; i++) decisions[i] = new DFA(atn.getDecisionState(i), i);
        parser.setInterpreter(new ParserATNSimulator(parser, atn, decisions, new PredictionContextCache()));
        parser.removeErrorListeners();
        parser.setErrorHandler(new StopAtFirstError());
    }

    /** The parse tree, or empty if an error was reported. */
    Optional<ParserRuleContext> parse(StatementKind statementKind, List<FortranToken> statement) {
        kind = statementKind;
        tokens.reset(statement);
        Optional<ParserRuleContext> tree = attempt(PredictionMode.SLL);
        return tree.isPresent() ? tree : attempt(PredictionMode.LL);
    }

    private Optional<ParserRuleContext> attempt(PredictionMode mode) {
        tokens.seek(0);
        parser.reset();
        parser.getInterpreter().setPredictionMode(mode);
        hasFailed = false;
        try {
            ParserRuleContext tree = EntryRules.read(kind, parser);
            if (tokens.LA(1) == Token.EOF) return Optional.of(tree);
            fail(parser.getCurrentToken(), IntervalSet.of(Token.EOF), parser);
        } catch (Stop _) {
            // The error was noted where it was found.
        } catch (StackOverflowError _) {
            if (mode == PredictionMode.LL) tooDeep();
        }
        return Optional.empty();
    }

    private void tooDeep() {
        diagnostics.report(Code.SYNTAX, FortranToken.rangeOf(tokens.get(0), tokens.get(tokens.size() - 1)),
                "The parentheses of this statement are nested too deeply");
    }

    private void fail(Token offending, IntervalSet expected, Parser at) {
        if (hasFailed) return;
        hasFailed = true;
        if (at.getInterpreter().getPredictionMode() == PredictionMode.SLL) return;
        var message = SyntaxMessages.of(kind, (FortranToken) offending, expected, at.getContext());
        diagnostics.report(Code.SYNTAX, FortranToken.rangeOf(offending, offending), "%s", message);
    }

    /** Leaves the parser at the first error. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1;
        static final Stop INSTANCE = new Stop();

        private Stop() {
            super("", null, false, false);
        }
    }

    private final class StopAtFirstError implements ANTLRErrorStrategy {
        @Override public void reset(Parser recognizer) {
            // It keeps nothing.
        }

        @Override public Token recoverInline(Parser recognizer) {
            fail(recognizer.getCurrentToken(), recognizer.getExpectedTokens(), recognizer);
            throw Stop.INSTANCE;
        }

        @Override public void recover(Parser recognizer, RecognitionException error) {
            throw Stop.INSTANCE;
        }

        @Override public void sync(Parser recognizer) {
            // Loops and options decide by their next token; a wrong one is found by the match that follows.
        }

        @Override public boolean inErrorRecoveryMode(Parser recognizer) {
            return false;
        }

        @Override public void reportMatch(Parser recognizer) {
            // Only recovery would ask for it.
        }

        @Override public void reportError(Parser recognizer, RecognitionException error) {
            boolean isAtFirst = !(error instanceof NoViableAltException noAlternative)
                    || noAlternative.getStartToken() == error.getOffendingToken();
            fail(error.getOffendingToken(), isAtFirst ? recognizer.getExpectedTokens() : new IntervalSet(), recognizer);
        }
    }
}
