package org.fortranc.transform;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fortranc.analysis.CallGraph;
import org.fortranc.analysis.Effects;
import org.fortranc.analysis.Location;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Declaration.Home;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;
import org.fortranc.pass.Pass;
import org.fortranc.pass.PassContext;
import org.fortranc.pass.Property;

/**
 * Marks scalar dummy arguments that nothing defines while their procedure runs, so that a value can be passed for them.
 *
 * <pre>
 *   procedure daxpy(n, a, x, y)           procedure daxpy(n, a, x, y)
 *     n: integer dummy           becomes    n: integer dummy read_only
 *     a: real8 dummy                        a: real8 dummy read_only
 * </pre>
 *
 * Numbers and logicals only: a CHARACTER or structure is handed over by reference in any case. Left alone are OPTIONAL
 * dummies (absence needs a reference), those with VALUE, and those that may change through another name: TARGET,
 * POINTER,
 * VOLATILE and ASYNCHRONOUS. Without these, F2018 15.5.2.13 forbids a program to define the actual argument otherwise.
 */
public final class InferIntents implements Pass {
    private static final Set<Attribute> EXCLUDED = EnumSet.of(Attribute.OPTIONAL, Attribute.VALUE, Attribute.TARGET,
            Attribute.POINTER, Attribute.ALLOCATABLE, Attribute.VOLATILE, Attribute.ASYNCHRONOUS, Attribute.READ_ONLY);

    @Override public String name() {
        return "infer-intents";
    }

    @Override public Set<Property> requires() {
        return Set.of(Property.NO_UNRESOLVED);
    }

    @Override public Set<Property> establishes() {
        return Set.of(Property.INTENTS_KNOWN);
    }

    @Override public Program apply(Program program, PassContext context) {
        var effects = Effects.of(program, CallGraph.of(program));
        return Trees.mapProcedures(program, procedure -> mark(procedure, effects));
    }

    private static Procedure mark(Procedure procedure, Effects effects) {
        var writes = effects.procedure(procedure.name()).writes();
        List<Declaration> declarations = new ArrayList<>();
        boolean changed = false;
        for (var d : procedure.declarations()) {
            boolean readOnly = isCandidate(d)
                    && !writes.contains(new Location(Location.Kind.DUMMY, procedure.name().toString(), d.name()));
            declarations.add(readOnly ? d.with(Attribute.READ_ONLY) : d);
            changed |= readOnly;
        }
        return changed ? procedure.withDeclarations(declarations) : procedure;
    }

    private static boolean isCandidate(Declaration d) {
        return d.home() instanceof Home.Dummy && EXCLUDED.stream().noneMatch(d::has) && switch (d.type()) {
            case Type.IntegerType _, Type.RealType _, Type.ComplexType _, Type.LogicalType _ -> true;
            case Type.CharacterType _, Type.StructureType _, Type.ClassType _, Type.ProcedureType _,
                    Type.ArrayType _ -> false;
        };
    }
}
