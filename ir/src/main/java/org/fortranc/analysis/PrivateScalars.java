package org.fortranc.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Declaration.Home;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;

/**
 * The numbers and logicals of a procedure that nothing outside its body sees: not its internal procedures, not a
 * pointer, not its next activation. Saved variables of the main program, which runs once, are among them.
 */
public final class PrivateScalars {
    private final Map<ProcedureName, Set<String>> captured = new HashMap<>();

    public PrivateScalars(Program program) {
        Trees.forEachProcedure(program, p -> p.host().ifPresent(host -> {
            for (var d : p.declarations())
                if (d.home() instanceof Home.Host(var name))
                    captured.computeIfAbsent(host, _ -> new HashSet<>()).add(name);
        }));
    }

    /** Their names, in the order of their declarations. */
    public Set<String> of(Procedure p) {
        boolean main = p.attributes().contains(Procedure.Attribute.MAIN);
        var hidden = captured.getOrDefault(p.name(), Set.of());
        var names = new LinkedHashSet<String>();
        for (var d : p.declarations()) if (isPrivate(d, main) && !hidden.contains(d.name())) names.add(d.name());
        return names;
    }

    private static boolean isPrivate(Declaration d, boolean main) {
        boolean home = d.home() instanceof Home.Local || main && d.home() instanceof Home.Saved;
        return home && isNumber(d.type()) && !d.has(Attribute.TARGET) && !d.has(Attribute.POINTER)
                && !d.has(Attribute.ALLOCATABLE) && !d.has(Attribute.VOLATILE);
    }

    private static boolean isNumber(Type type) {
        return switch (type) {
            case Type.IntegerType _, Type.RealType _, Type.ComplexType _, Type.LogicalType _ -> true;
            case Type.CharacterType _, Type.StructureType _, Type.ClassType _, Type.ProcedureType _,
                 Type.ArrayType _ -> false;
        };
    }
}
