package org.fortranc.backends.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.fortranc.ir.core.Declaration;
import org.fortranc.ir.core.Declaration.Attribute;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Procedure;
import org.fortranc.ir.core.ProcedureName;
import org.fortranc.ir.core.Type;

/** The Java names that are visible in one method, and the storage of each Fortran variable there. */
final class ProcedureScope {
    /** The local or parameter that holds the variables which internal procedures share with their host. */
    static final String FRAME = "frame";
    /** In a frame, that of the host; also the parameter of an internal procedure that has a frame of its own. */
    static final String HOST = "host";

    private final UnitScope unit;
    private final Procedure procedure;
    private final Names names = new Names();
    private final Map<String, String> locals = new LinkedHashMap<>();
    private final Map<ClassName, String> threadBlocks = new HashMap<>();
    private final Map<String, Storage> storages = new HashMap<>();
    private Optional<RawViews> rawViews = Optional.empty();
    private Consumer<String> settler = _ -> { };
    private final Map<Place, Storage.Flat> hoisted = new HashMap<>();
    private final Map<Place, JavaExpression> hoistedTexts = new HashMap<>();
    private final Map<Place.Variable, String> counters = new HashMap<>();
    private final Map<Place.Variable, JavaExpression> inlined = new HashMap<>();
    private int loops;
    private final List<CodeBlock> before = new ArrayList<>();
    private final List<CodeBlock> after = new ArrayList<>();

    ProcedureScope(UnitScope unit, Procedure procedure) {
        this.unit = unit;
        this.procedure = procedure;
        for (var declaration : procedure.declarations()) locals.put(declaration.name(),
                names.claim(declaration.name()));
        if (hasOwnFrame() || hasHostFrame()) names.claim(FRAME);
        if (hasOwnFrame() && hasHostFrame()) names.claim(HOST);
    }

    ProgramIndex index() {
        return unit.index();
    }

    UnitScope unit() {
        return unit;
    }

    Procedure procedure() {
        return procedure;
    }

    /** The views here that look into storage which other types share. */
    RawViews rawViews() {
        if (rawViews.isEmpty()) rawViews = Optional.of(new RawViews(index(), procedure));
        return rawViews.get();
    }

    JavaTypes types() {
        return index().types();
    }

    /** A new name for something of the compiler's. */
    String claim(String wanted) {
        return names.claim(wanted);
    }

    /** The Java name of a variable declared here. */
    String local(String variable) {
        return locals.get(variable);
    }

    boolean isMain() {
        return procedure.attributes().contains(Procedure.Attribute.MAIN);
    }

    boolean isStatic() {
        return procedure.attributes().contains(Procedure.Attribute.STATELESS);
    }

    /** Whether variables of this procedure live in an object that its internal procedures receive. */
    boolean hasOwnFrame() {
        return !isMain() && !index().captured(procedure.name()).isEmpty();
    }

    /** Whether this is an internal procedure of one that has a frame. */
    boolean hasHostFrame() {
        return procedure.host().filter(host -> !index().procedure(host).attributes().contains(Procedure.Attribute.MAIN)
                && !index().captured(host).isEmpty()).isPresent();
    }

    /** What the parameter with the host's frame is called. */
    String hostFrame() {
        return hasOwnFrame() ? HOST : FRAME;
    }

    /** The frame of a procedure that this one is, or is inside of. */
    CodeBlock frameOf(ProcedureName owner) {
        if (owner.equals(procedure.name())) return CodeBlock.of(FRAME);
        var frame = CodeBlock.builder().add(hostFrame());
        for (var host = procedure.host().orElseThrow(); !host.equals(owner);
             host = index().procedure(host).host().orElseThrow()) frame.add(".$L", HOST);
        return frame.build();
    }

    boolean isCaptured(Declaration declaration) {
        return hasOwnFrame() && index().captured(procedure.name()).contains(declaration.name());
    }

    /** Whether the variable is a Java local or parameter of this method and nothing else. */
    boolean isPlainLocal(Place.Variable variable) {
        if (!variable.unit().isEmpty()) return false;
        var declaration = index().declaration(procedure, variable);
        return storages.get(variable.name()) instanceof Storage.Value && !isCaptured(declaration)
                && !UnitScope.isField(index(), procedure, declaration)
                && !(declaration.home() instanceof Declaration.Home.Host)
                && !(declaration.home() instanceof Declaration.Home.Member);
    }

    /** Has {@code settler} give a variable its storage when something before it in line asks for it. */
    void settleWith(Consumer<String> settler) {
        this.settler = settler;
    }

    void put(String variable, Storage storage) {
        storages.put(variable, storage);
    }

    /** How the parts of a described array are reached where they have been read into locals. */
    void hoist(Place array, Storage.Flat parts) {
        hoisted.put(array, parts);
    }

    void forget(Place array) {
        hoisted.remove(array);
        hoistedTexts.remove(array);
    }

    Optional<Storage.Flat> hoisted(Place array) {
        return Optional.ofNullable(hoisted.get(array));
    }

    /** What an allocatable or pointer scalar of type CHARACTER holds while a loop runs, where that is a local. */
    void hoist(Place text, JavaExpression value) {
        hoistedTexts.put(text, value);
    }

    Optional<JavaExpression> hoistedText(Place text) {
        return Optional.ofNullable(hoistedTexts.get(text));
    }

    /** Has something done before and after the statement that is being printed. */
    void around(CodeBlock before, CodeBlock after) {
        this.before.add(before);
        this.after.addFirst(after);
    }

    /** What the statement being printed needs before it; forgotten by this. */
    List<CodeBlock> takeBefore() {
        var taken = List.copyOf(before);
        before.clear();
        return taken;
    }

    List<CodeBlock> takeAfter() {
        var taken = List.copyOf(after);
        after.clear();
        return taken;
    }

    /** While a loop over a variable that is no Java local runs, its counter has the value. */
    void count(Place.Variable variable, String counter) {
        counters.put(variable, counter);
    }

    void endCount(Place.Variable variable) {
        counters.remove(variable);
    }

    Optional<String> counter(Place.Variable variable) {
        return Optional.ofNullable(counters.get(variable));
    }

    /** Has a variable that is loaded once print as the expression that gives its value. */
    void inline(Place.Variable variable, JavaExpression value) {
        inlined.put(variable, value);
    }

    Optional<JavaExpression> inlined(Place.Variable variable) {
        return Optional.ofNullable(inlined.get(variable));
    }

    /** The storage of a variable of this procedure or of a module. */
    Storage storage(Place.Variable variable) {
        if (!variable.unit().isEmpty()) return moduleVariable(variable);
        if (!storages.containsKey(variable.name())) settler.accept(variable.name());
        return Optional.ofNullable(storages.get(variable.name())).orElseThrow(() ->
                new IllegalStateException("'%s' has no storage in %s".formatted(variable.name(), procedure.name())));
    }

    private Storage moduleVariable(Place.Variable variable) {
        if (storages.get(variable.unit() + "/" + variable.name()) instanceof Storage known) return known;
        var declaration = index().declaration(procedure, variable);
        var key = index().key(procedure, variable);
        var layouts = new VariableLayouts(this);
        if (declaration.home() instanceof Declaration.Home.Member member)
            return layouts.member(declaration, member, variable);
        var owner = unit.unit().name().equals(variable.unit()) ? unit
                : new UnitScope(index(), index().unit(variable.unit()));
        var field = owner.variable(variable.name());
        CodeBlock code;
        if (declaration.has(Attribute.CONSTANT)) {
            code = owner == unit && !names.has(field) ? CodeBlock.of("$L", field)
                    : CodeBlock.of("$T.$L", index().classOf(variable.unit()), field);
        } else {
            code = owner == unit ? own(field) : CodeBlock.of("$L.$L", link(index().classOf(variable.unit())), field);
        }
        return layouts.held(declaration, code, Optional.empty(), index().addressed().contains(key), variable);
    }

    void enterLoop() {
        loops++;
    }

    void leaveLoop() {
        loops--;
    }

    /** A CHARACTER constant: one of the class where control may come by again. */
    JavaExpression text(String value) {
        boolean once = isMain() || procedure.name().equals(unit.unit().initializer().name());
        return loops > 0 || !once ? unit.text(value) : Literals.text(value);
    }

    /** A field of this class, told from a local of the same name. */
    CodeBlock own(String field) {
        return names.has(field) ? CodeBlock.of("this.$L", field) : CodeBlock.of("$L", field);
    }

    /** The object of another class. */
    CodeBlock link(ClassName type) {
        return own(unit.link(type));
    }

    /** The object of a block; each thread has fetched its own one at the entry of the procedure. */
    CodeBlock block(StorageLayout layout) {
        var own = threadBlocks.get(layout.holder());
        return own == null ? link(layout.holder()) : CodeBlock.of("$L", own);
    }

    /** The local variable that shall hold this thread's block. */
    String ownBlock(StorageLayout layout) {
        var type = layout.holder().simpleName();
        return threadBlocks.computeIfAbsent(layout.holder(), _ -> claim(Character.toLowerCase(type.charAt(0))
                + type.substring(1)));
    }

    CodeBlock image() {
        return own(unit.image());
    }

    Type.Scalar scalar(Place place) {
        return place.type().scalar();
    }
}
