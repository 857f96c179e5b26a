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
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Structure;
import org.fortranc.ir.core.Trees;

/**
 * Takes from libraries the members that hold what the program refers to and does not hold itself, and so on from those
 * members. Unlike with a linker for machine code, the order of libraries and object files does not matter, but for
 * which of two libraries with the same procedure wins: the first.
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
            for (var name : references(search.unread.remove())) search.find(name);
        return search.parts;
    }

    private void hold(Program part) {
        held.addAll(ObjectFile.definitions(part));
        unread.add(part);
    }

    private void find(String definition) throws IOException, UsageException {
        if (held.contains(definition)) return;
        for (var library : libraries) {
            var member = library.holding(definition);
            if (member.isEmpty()) continue;
            parts.add(member.get());
            hold(member.get());
            return;
        }
    }

    /**
     * The units whose procedures, variables or types a part names, and the procedures, which submodules may have, in the
     * order of their first mention.
     */
    private static Set<String> references(Program part) {
        var names = new LinkedHashSet<String>();
        for (var structure : part.structures()) references(structure, names);
        for (var unit : part.units()) {
            references(unit.initialization(), names);
            for (var procedure : unit.procedures()) references(procedure.body(), names);
        }
        return names;
    }

    /** A type is a class of its module, and its bindings are called through its objects. */
    private static void references(Structure structure, Set<String> names) {
        names.add(structure.name().substring(0, structure.name().indexOf('.')));
        for (var component : structure.components())
            for (var run : component.initial())
                if (run.value() instanceof Expr.ProcedureReference(var name, _)) add(name, names);
        for (var binding : structure.bindings()) binding.procedure().ifPresent(name -> add(name, names));
        for (var finalizer : structure.finalizers()) add(finalizer.procedure(), names);
    }

    private static void references(List<Stmt> body, Set<String> names) {
        Trees.forEachStmt(body, stmt -> {
            if (stmt instanceof Stmt.Call(_, Stmt.Target.Direct(var procedure), var arguments, _)) {
                add(procedure, names);
                for (var argument : arguments)
                    if (argument instanceof Stmt.Argument.ByProcedure(Expr.ProcedureReference(var name, _)))
                        add(name, names);
            }
        });
        Trees.forEachExpr(body, expr -> {
            if (expr instanceof Expr.ProcedureReference(var name, _)) add(name, names);
            if (expr instanceof Place.Variable(var unit, _, _) && !unit.isEmpty()) names.add(unit);
        });
    }

    private static void add(ProcedureName procedure, Set<String> names) {
        names.add(procedure.unit());
        names.add(procedure.toString());
    }
}
