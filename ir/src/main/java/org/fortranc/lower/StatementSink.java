package org.fortranc.lower;

import java.util.ArrayList;
import java.util.List;
import org.fortranc.ir.core.Origin;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.source.SourceRange;

/** Where the statements of one procedure are written, in order, and the Fortran statement they stand for. */
final class StatementSink {
    private List<Stmt> current = new ArrayList<>();
    private Origin origin = Origin.NONE;

    void add(Stmt statement) {
        current.add(statement);
    }

    void addAll(List<Stmt> statements) {
        current.addAll(statements);
    }

    /** What follows is made of this Fortran statement. */
    void startStatement(Construct.Position position) {
        origin = new Origin(position.range(), new Origin.Maker.Author(), position.comments());
    }

    void startStatement(SourceRange range) {
        origin = Origin.at(range);
    }

    /** What follows belongs to the last line of the statement, which gfortran names in messages about input/output. */
    void moveToLastLine() {
        var range = origin.range();
        if (range.line() == range.endLine()) return;
        var last = new SourceRange(range.file(), range.endLine(), range.endColumn(), range.endLine(),
                range.endColumn());
        origin = new Origin(last, origin.maker(), origin.comments());
    }

    /** The origin of the statement being made; the comments above it go with the first taker. */
    Origin origin() {
        Origin now = origin;
        origin = origin.withoutComments();
        return now;
    }

    /** Goes on with an enclosing statement, whose comments are placed already. */
    void resume(Origin enclosing) {
        origin = enclosing.withoutComments();
    }

    /** The statements that {@code writer} makes, which do not come to stand here. */
    List<Stmt> collect(Runnable writer) {
        List<Stmt> outer = current;
        current = new ArrayList<>();
        try {
            writer.run();
            return List.copyOf(current);
        } finally {
            current = outer;
        }
    }

    /** Whether the statement written last leaves its list for good, so that nothing after it is reached. */
    boolean endsInJump() {
        return !current.isEmpty() && isJump(current.getLast());
    }

    static boolean isJump(Stmt statement) {
        return switch (statement) {
            case Stmt.Return _, Stmt.Leave _, Stmt.Next _, Stmt.Stop _, Stmt.Fail _ -> true;
            case Stmt.If(_, var whenTrue, var whenFalse, _) -> !whenTrue.isEmpty() && !whenFalse.isEmpty()
                    && isJump(whenTrue.getLast()) && isJump(whenFalse.getLast());
            default -> false;
        };
    }
}
