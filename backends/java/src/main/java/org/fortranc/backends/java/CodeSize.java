package org.fortranc.backends.java;

import java.util.List;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;

/** An upper estimate of how many bytes of bytecode statements become. HotSpot compiles no method above 8000. */
final class CodeSize {
    private static final int OPERATION = 3;
    private static final int LITERAL = 3;
    private static final int VARIABLE = 3;
    private static final int SUBSCRIPT = 6;
    private static final int CALL = 10;
    private static final int BRANCH = 10;

    private CodeSize() {}

    static int of(List<Stmt> body) {
        var size = new int[1];
        Trees.forEachStmt(body, stmt -> {
            size[0] += own(stmt);
            Trees.forEachOwnExpr(stmt, e -> size[0] += own(e));
        });
        return size[0];
    }

    private static int own(Stmt stmt) {
        return switch (stmt) {
            case Stmt.Loop _, Stmt.While _, Stmt.If _, Stmt.Select _ -> BRANCH;
            case Stmt.Call call -> CALL + 4 * call.arguments().size();
            case Stmt.View view -> CALL * (1 + view.subscripts().size());
            case Stmt.Allocate allocate -> CALL * (1 + 2 * allocate.bounds().size());
            case Stmt.Transfer.Begin begin -> CALL * (2 + begin.controls().size());
            case Stmt.Transfer _, Stmt.Deallocate _, Stmt.Finalize _, Stmt.PointTo _, Stmt.Stop _, Stmt.Fail _ -> CALL;
            case Stmt.Assign _, Stmt.CopyValue _, Stmt.Return _, Stmt.Leave _, Stmt.Next _, Stmt.Block _,
                 Stmt.Unresolved _ -> OPERATION;
        };
    }

    private static int own(Expr expr) {
        return switch (expr) {
            case Expr.IntLiteral _, Expr.RealLiteral _, Expr.LogicalLiteral _ -> LITERAL;
            case Place.Variable _ -> VARIABLE;
            case Place.Element(_, var subscripts) -> SUBSCRIPT * subscripts.size();
            case Expr.Intrinsic _, Expr.ComplexLiteral _, Expr.TextLiteral _, Place.Substring _, Expr.Concatenate _ ->
                    CALL;
            case Expr.Compare _, Expr.Choose _, Expr.Logical _ -> BRANCH;
            default -> OPERATION;
        };
    }
}
