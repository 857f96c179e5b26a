package org.fortranc.frontend.semantics.scopes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.fortranc.frontend.semantics.constants.ConstantValue;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Entity;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.SpecificationPart;
import org.fortranc.ir.fortran.SpecificationPart.UseAssociation;
import org.fortranc.ir.fortran.SymbolName;
import org.fortranc.source.SourceRange;

/** The names of a scoping unit, a construct or an implied DO (F2018 19.3 and 19.4), mutable while it is analysed. */
public final class Scope {
    public enum Kind { GLOBAL, PROGRAM, MODULE, BLOCK_DATA, SUBPROGRAM, INTERFACE_BODY, DERIVED_TYPE, BLOCK, CONSTRUCT }

    private final Kind kind;
    private final String path;
    private final Optional<Scope> host;
    private final ImplicitRules implicitRules;
    private final SymbolIndex index;
    private final Map<String, DataType> limited = new LinkedHashMap<>();
    private final Map<String, Symbol> names = new LinkedHashMap<>();
    private final Map<String, Generic> generics = new LinkedHashMap<>();
    private final List<UseAssociation> uses = new ArrayList<>();
    private final Set<String> ambiguous = new HashSet<>();
    private HostAccess hostAccess = HostAccess.ALL;
    private final Set<String> imported = new HashSet<>();
    private int constructs;
    private Optional<Scope> user = Optional.empty();
    private boolean againNeeded;
    private Supplier<SpecificationPart> description = () -> SpecificationPart.EMPTY;

    /** What host association brings in, as IMPORT statements say (F2018 8.8). */
    private enum HostAccess { ALL, LISTED, NONE }

    private Scope(Kind kind, String path, Optional<Scope> host, ImplicitRules implicitRules, SymbolIndex index) {
        this.kind = kind;
        this.index = index;
        this.path = path;
        this.host = host;
        this.implicitRules = implicitRules;
    }

    /** The scope of a program unit, which has no host. */
    public static Scope ofUnit(Kind kind, String path, ImplicitRules rules, SymbolIndex index) {
        return new Scope(kind, path, Optional.empty(), rules, index);
    }

    /** The scope of a subprogram inside this one. */
    public Scope subprogram(String name) {
        return new Scope(Kind.SUBPROGRAM, pathOf(name), Optional.of(this), implicitRules.inherited(), index);
    }

    /** The scope of a submodule of the module or submodule that this is. */
    public Scope submodule(String name, SymbolIndex unit) {
        return new Scope(Kind.MODULE, name, Optional.of(this), implicitRules.inherited(), unit);
    }

    /** The scope of the body, in this submodule, of a separate module procedure with this identity. */
    public Scope separate(SymbolName identity) {
        return new Scope(Kind.SUBPROGRAM, identity.toString(), Optional.of(this), implicitRules.inherited(), index);
    }

    /** Whether this is the scope of a subprogram or program with this name. */
    public boolean isNamed(String name) {
        return kind == Kind.SUBPROGRAM && path.substring(path.lastIndexOf('.') + 1).equals(name);
    }

    /** Whether this is a submodule. */
    public boolean isSubmodule() {
        return kind == Kind.MODULE && host.isPresent();
    }

    /** The scope of an interface body, to which nothing is visible here without IMPORT. */
    public Scope interfaceBody(String name, ImplicitRules rules) {
        var body = new Scope(Kind.INTERFACE_BODY, pathOf(name), Optional.of(this), rules, index);
        body.hostAccess = HostAccess.NONE;
        return body;
    }

    /** The scope around the components of a parameterized type, which has the parameters, for a scope that names it. */
    public Scope parameters(SymbolName type, Scope user) {
        var inside = new Scope(Kind.CONSTRUCT, type.toString(), Optional.of(this), implicitRules, user.index);
        inside.user = Optional.of(user);
        return inside;
    }

    /** The scope of the components of a type with this identity. */
    public Scope components(SymbolName type) {
        return new Scope(Kind.DERIVED_TYPE, type.toString(), Optional.of(this), implicitRules, index);
    }

    /** The scope of a BLOCK construct. */
    public Scope block() {
        return new Scope(Kind.BLOCK, pathOf("block" + nextConstruct()), Optional.of(this), implicitRules, index);
    }

    /** The scope of ASSOCIATE, DO CONCURRENT, FORALL, an implied DO or a statement function. */
    public Scope construct(String word) {
        return new Scope(Kind.CONSTRUCT, pathOf(word + nextConstruct()), Optional.of(this), implicitRules, index);
    }

    private int nextConstruct() {
        var unit = this;
        while (unit.isConstruct()) unit = unit.host.orElseThrow();
        return ++unit.constructs;
    }

    private String pathOf(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    public Kind kind() {
        return kind;
    }

    /**
     * Asks for a second analysis of the execution part, since a name turned out to be a procedure after its first use.
     */
    public void analyseAgain() {
        againNeeded = true;
    }

    /** Whether a second analysis was asked for since the last question. */
    public boolean takeAgainNeeded() {
        boolean needed = againNeeded;
        againNeeded = false;
        return needed;
    }

    public boolean isConstruct() {
        return kind == Kind.CONSTRUCT || kind == Kind.BLOCK;
    }

    /** The scope part of the names declared here. */
    public String path() {
        return path;
    }

    /** Leaves a way to ask for the declarations of an interface body when they are complete. */
    public void describeBy(Supplier<SpecificationPart> supplier) {
        description = supplier;
    }

    /** The declarations of an interface body. */
    public SpecificationPart description() {
        return description.get();
    }

    /** The program unit that this scope belongs to; empty for global names. */
    public String unitName() {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    public Optional<Scope> host() {
        return host;
    }

    /** The scoping unit around a construct, where names without a declaration are declared. */
    public Scope unit() {
        return isConstruct() ? host.orElseThrow().unit() : this;
    }

    public ImplicitRules implicitRules() {
        return implicitRules;
    }

    // Names

    /** A new symbol of this scope, in place of any that the name had. */
    public Symbol declare(String name, SourceRange range) {
        var symbol = new Symbol(new SymbolName(path, name), this, range);
        names.put(name, symbol);
        index.add(symbol);
        return symbol;
    }

    /** A type that this unit makes of a parameterized one, which may be another module's. */
    public Symbol declareInstance(SymbolName identity, SourceRange range) {
        if (user.isPresent()) return user.get().declareInstance(identity, range);
        boolean ownUnit = host.isEmpty() || isSubmodule() || host.get().kind == Kind.GLOBAL;
        if (!ownUnit) return host.get().declareInstance(identity, range);
        var symbol = new Symbol(identity, this, range);
        names.put(identity.toString(), symbol);
        index.add(symbol);
        return symbol;
    }

    /**
     * Notes a name that has a scope of its own inside this unit (an implied DO, FORALL, a statement function) and the
     * type of the unit (F2018 19.4). The printed unit declares it; inner units must not see it.
     */
    public void limit(String name, DataType type) {
        if (isConstruct()) host.orElseThrow().limit(name, type);
        else if (find(name).isEmpty()) limited.putIfAbsent(name, type);
    }

    /** What {@link #limit} noted and nothing declared afterwards. */
    public Map<String, DataType> limited() {
        var left = new LinkedHashMap<>(limited);
        left.keySet().removeIf(name -> find(name).isPresent());
        return left;
    }

    /** A named constant that the program does not name: its name has a number that no name of the scope has. */
    public Symbol constant(Expression literal) {
        int number = 1;
        while (names.containsKey("literal_" + number)) number++;
        var symbol = declare("literal_" + number, literal.range());
        symbol.declareType(literal.type());
        symbol.add(Entity.Attribute.PARAMETER);
        symbol.become(Symbol.Kind.OBJECT);
        symbol.defineValue(new ConstantValue.Scalar(literal));
        symbol.initialize(literal);
        return symbol;
    }

    /** Makes a symbol of elsewhere (a global procedure, or a module's entity) known here by a name. */
    public void associate(String localName, Symbol symbol) {
        names.put(localName, symbol);
    }

    public void associate(UseAssociation use, Symbol symbol) {
        var before = names.put(use.localName(), symbol);
        if (before != null && before != symbol) ambiguous.add(use.localName());
        if (before != symbol) uses.add(use);
    }

    /** Notes a generic specification that USE brings in. */
    public void associate(UseAssociation generic) {
        if (!uses.contains(generic)) uses.add(generic);
    }

    /** A name of the module procedure here, which is made accessible if only its generic name was. */
    public String localName(Symbol procedure) {
        String name = procedure.name().name();
        if (find(name).filter(s -> s == procedure).isPresent() || procedure.scope().kind != Kind.MODULE) return name;
        for (Optional<Scope> at = Optional.of(this); at.isPresent(); at = at.get().host)
            for (var entry : at.get().names.entrySet()) if (entry.getValue() == procedure) return entry.getKey();
        String free = name;
        for (int i = 1; find(free).isPresent(); i++) free = name + "_" + i;
        unit().associate(new UseAssociation(free, procedure.name(), procedure.scope().path), procedure);
        return free;
    }

    /** Whether USE brings in two entities by this name; it must not be referred to (F2018 19.5.1.4). */
    public boolean isAmbiguous(String name) {
        return ambiguous.contains(name);
    }

    /** The symbol of this very scope. */
    public Optional<Symbol> local(String name) {
        return Optional.ofNullable(names.get(name));
    }

    /**
     * The symbol of this scope or of the nearest around it, by host association (F2018 19.5.1.4). A component is only
     * named behind an object, and hides nothing.
     */
    public Optional<Symbol> find(String name) {
        for (Optional<Scope> at = Optional.of(this); at.isPresent(); ) {
            var scope = at.get();
            var symbol = scope.names.get(name);
            if (symbol != null && scope.kind != Kind.DERIVED_TYPE) return Optional.of(symbol);
            at = scope.sees(name) ? scope.host : Optional.empty();
        }
        return Optional.empty();
    }

    private boolean sees(String name) {
        return switch (hostAccess) {
            case ALL -> true;
            case LISTED -> imported.contains(name);
            case NONE -> false;
        };
    }

    public void importAll() {
        hostAccess = HostAccess.ALL;
    }

    public void importNone() {
        hostAccess = HostAccess.NONE;
    }

    public void importNamed(String name) {
        if (hostAccess != HostAccess.ALL || kind != Kind.INTERFACE_BODY) hostAccess = HostAccess.LISTED;
        imported.add(name);
    }

    public Collection<Symbol> symbols() {
        return Collections.unmodifiableCollection(names.values());
    }

    /** Local names with their symbols, in the order of their first appearance. */
    public Map<String, Symbol> names() {
        return Collections.unmodifiableMap(names);
    }

    public List<UseAssociation> uses() {
        return Collections.unmodifiableList(uses);
    }

    // Generic names, operators and assignment

    /** The generic of this scope, new if there was none. */
    public Generic declareGeneric(String specification, SourceRange range) {
        return generics.computeIfAbsent(specification,
                key -> new Generic(new SymbolName(path, key), key, range));
    }

    public Optional<Generic> localGeneric(String specification) {
        return Optional.ofNullable(generics.get(specification));
    }

    public Map<String, Generic> generics() {
        return Collections.unmodifiableMap(generics);
    }

    /** All generics by this specification, the innermost first: a reference may be resolved by any (F2018 15.5.5.2). */
    public List<Generic> findGenerics(String specification) {
        var found = new ArrayList<Generic>();
        for (Optional<Scope> at = Optional.of(this); at.isPresent(); ) {
            var scope = at.get();
            var generic = scope.generics.get(specification);
            if (generic != null) found.add(generic);
            else if (scope.names.containsKey(specification)) break;
            at = scope.sees(specification) ? scope.host : Optional.empty();
        }
        return found;
    }
}
