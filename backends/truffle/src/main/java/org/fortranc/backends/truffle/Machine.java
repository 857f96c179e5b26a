package org.fortranc.backends.truffle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fortranc.analysis.TypeHierarchy;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Declaration.Home;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.ProgramUnit;
import org.fortranc.ir.core.Shape;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.core.Type;
import org.fortranc.runtime.Image;
import org.fortranc.runtime.ProgramError;
import org.fortranc.source.SourceRange;

/** One program made ready to run once, with all storage that belongs to the program instance. */
final class Machine {
    final Image image;
    final Trace trace = new Trace();
    final Handles handles = new Handles();
    final Layout layout;
    final TypeHierarchy types;

    private final Map<String, ProgramUnit> units = new HashMap<>();
    private final Map<ProcedureName, ProcedureCode> procedures = new LinkedHashMap<>();
    private final Map<String, byte[]> blocks = new HashMap<>();
    private final Map<String, Storage> statics = new HashMap<>();

    Machine(Program program, Image image) {
        this.image = image;
        layout = new Layout(program, handles, this::code);
        types = TypeHierarchy.of(program);
        for (var block : program.blocks()) blocks.put(block.name(), new byte[Bytes.offset(block.bytes())]);
        for (var unit : program.units()) units.put(unit.name(), unit);
        Trees.forEachProcedure(program, p -> procedures.put(p.name(), new ProcedureCode(p)));
        for (var unit : program.units()) {
            for (var d : unit.variables()) variable(unit.name(), d);
            for (var p : unit.procedures())
                for (var d : p.declarations()) if (isStatic(d)) variable(owner(p), d);
        }
        for (var code : procedures.values()) code.plan = new FramePlan(this, code.procedure, captured(code.procedure));
        for (var code : procedures.values()) code.plan.prepare();
        for (var code : procedures.values()) code.target = new Statements(this, code).root().getCallTarget();
    }

    ProcedureCode code(ProcedureName name) {
        var code = procedures.get(name);
        if (code == null)
            throw new NotExpressible("Procedure '%s' is not in the program".formatted(name), SourceRange.NONE);
        return code;
    }

    /** The variables of this procedure that its internal procedures see. */
    private Set<String> captured(Procedure host) {
        Set<String> names = new HashSet<>();
        for (var code : procedures.values()) {
            if (code.procedure.host().filter(host.name()::equals).isEmpty()) continue;
            for (var d : code.procedure.declarations()) if (d.home() instanceof Home.Host(var name)) names.add(name);
        }
        return names;
    }

    /** The code that runs before the main program: initializations in program order. */
    List<ProcedureRoot> initializations() {
        List<ProcedureRoot> roots = new ArrayList<>();
        for (var unit : units.values()) {
            if (unit.initialization().isEmpty()) continue;
            var frame = unit.initializer();
            var code = new ProcedureCode(frame);
            code.plan = new FramePlan(this, frame, Set.of());
            code.plan.prepare();
            roots.add(new Statements(this, code).root());
        }
        return roots;
    }

    /** A run-time error at the Fortran line that is being executed. */
    ProgramError error(String message) {
        return trace.here().map(at -> ProgramError.under("At line " + at.line() + " of file " + at.file(), message))
                .orElseGet(() -> ProgramError.of(message));
    }

    ProcedureCode main() {
        return procedures.values().stream().filter(c -> c.procedure.attributes().contains(Procedure.Attribute.MAIN))
                .findFirst().orElseThrow(() -> new NotExpressible("The program has no main program", SourceRange.NONE));
    }

    static String owner(Procedure procedure) {
        return "(" + procedure.name().unit() + "::" + procedure.name().name() + ")";
    }

    static boolean isStatic(Declaration d) {
        return d.home() instanceof Home.Saved || d.home() instanceof Home.Member;
    }

    /** The declaration of a variable of a unit. */
    Declaration unitVariable(String unit, String name) {
        return units.get(unit).variables().stream().filter(d -> d.name().equals(name)).findFirst().orElseThrow();
    }

    boolean hasUnit(String unit) {
        return units.containsKey(unit);
    }

    /** The storage of a variable of a unit, or of a saved one of a procedure; made with its initial values. */
    Storage variable(String owner, Declaration d) {
        var name = owner + "::" + d.name();
        if (!statics.containsKey(name)) statics.put(name, make(d));
        return statics.get(name);
    }

    /** A pointer in a block is one for all procedures that have the block. */
    private Storage make(Declaration d) {
        boolean pointer = d.has(Attribute.POINTER) && !(d.type() instanceof Type.ProcedureType);
        if (!pointer || !(d.home() instanceof Home.Member(var block, var offset))) return fresh(d);
        return statics.computeIfAbsent(block + "+" + offset, _ -> fresh(d));
    }

    private Storage fresh(Declaration d) {
        var scalar = d.type().scalar();
        boolean descriptor = d.has(Attribute.ALLOCATABLE) || d.has(Attribute.POINTER);
        if (scalar instanceof Type.ProcedureType) return new Storage.StaticProcedure(new ProcedureValue.Cell());
        int length = d.length().map(this::constant).orElse(0);
        int size = layout.size(scalar, length);
        if (descriptor || d.shape().isPresent() && !(d.shape().get() instanceof Shape.Explicit))
            return new Storage.StaticArray(new Descriptor(d.type().dimensions(), size));
        var array = new Descriptor(d.type().dimensions(), size);
        if (d.shape().orElse(null) instanceof Shape.Explicit(var dimensions)) {
            for (int i = 0; i < dimensions.size(); i++) {
                array.lower[i] = constant(dimensions.get(i).lower());
                array.extent[i] = Math.max(0, dimensions.get(i).extent().map(this::constant).orElse(0));
            }
        }
        byte[] bytes;
        int at = 0;
        if (d.home() instanceof Home.Member(var block, var offset)) {
            bytes = blocks.get(block);
            at = Bytes.offset(offset);
        } else {
            bytes = new byte[Bytes.offset((long) array.elements() * size)];
        }
        if (layout.hasDefaults(scalar))
            for (int i = 0; i < array.elements(); i++) layout.initialise(scalar, bytes, at + i * size);
        layout.store(d.initial(), scalar, size, bytes, at);
        return d.shape().isPresent() ? new Storage.StaticArray(array.contiguous(bytes, at))
                : new Storage.StaticScalar(bytes, at, size, scalar);
    }

    private int constant(Expr expr) {
        return (int) new Expressions(new Places(this, Optional.empty())).value(expr).executeLong(null);
    }
}
