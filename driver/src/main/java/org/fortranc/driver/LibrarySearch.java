package org.fortranc.driver;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.ProgramUnit;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Trees;

/**
 * Takes from libraries the members that hold what the program refers to and does not hold itself, and so on from those
 * members. Unlike with a linker for machine code, the order of libraries and object files does not matter, but for
 * which
 * of two libraries with the same procedure wins: the first.
 */
final class LibrarySearch {
    private final List<Archive> libraries;
    private final List<Program> parts;
    private final Set<String> held = new HashSet<>();
    private final ArrayDeque<Program> unread = new ArrayDeque<>();

    private LibrarySearch(List<Program> parts, List<Archive> libraries) {
        this.libraries = libraries;
        this.parts = new ArrayList<>(parts);
    }

    /** The parts given, and the members of libraries that they need. */
    static List<Program> complete(List<Program> parts, List<Archive> libraries) throws IOException, UsageException {
        if (libraries.isEmpty()) return parts;
        var search = new LibrarySearch(parts, libraries);
        parts.forEach(search::hold);
        while (!search.unread.isEmpty())
            for (var unit : references(search.unread.remove())) search.find(unit);
        return search.parts;
    }

    private void hold(Program part) {
        for (var unit : part.units()) if (unit.kind() != ProgramUnit.Kind.FOREIGN) held.add(unit.name());
        unread.add(part);
    }

    private void find(String unit) throws IOException, UsageException {
        if (held.contains(unit)) return;
        for (var library : libraries) {
            var member = library.holding(unit);
            if (member.isEmpty()) continue;
            parts.add(member.get());
            hold(member.get());
            return;
        }
    }

    /** The units whose procedures or variables a part names, in the order of their first mention. */
    private static Set<String> references(Program part) {
        var names = new LinkedHashSet<String>();
        for (var unit : part.units()) {
            references(unit.initialization(), names);
            for (var procedure : unit.procedures()) references(procedure.body(), names);
        }
        return names;
    }

    private static void references(List<Stmt> body, Set<String> names) {
        Trees.forEachStmt(body, stmt -> {
            if (stmt instanceof Stmt.Call(_, Stmt.Target.Direct(var procedure), var arguments, _)) {
                names.add(procedure.unit());
                for (var argument : arguments)
                    if (argument instanceof Stmt.Argument.ByProcedure(Expr.ProcedureReference(var name,
                            _))) names.add(name.unit());
            }
        });
        Trees.forEachExpr(body, expr -> {
            if (expr instanceof Expr.ProcedureReference(var name, _)) names.add(name.unit());
            if (expr instanceof Place.Variable(var unit, _, _) && !unit.isEmpty()) names.add(unit);
        });
    }
}
