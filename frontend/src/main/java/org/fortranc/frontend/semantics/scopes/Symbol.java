package org.fortranc.frontend.semantics.scopes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.fortranc.frontend.semantics.constants.ConstantValue;
import org.fortranc.ir.fortran.ArraySpec;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Entity.Attribute;
import org.fortranc.ir.fortran.Entity.TypeAttribute;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.Expression.ProcedureClass;
import org.fortranc.ir.fortran.SymbolName;
import org.fortranc.source.SourceRange;

/**
 * What is known of a name in the scope that declares it. It grows while the specification part is read and is settled
 * by the uses of the name where declarations leave open what it is; it never leaves the front end.
 */
public final class Symbol {
    /** What the name stands for. */
    public enum Kind {
        /** Declared in part: it will be an object or a procedure. */
        UNSETTLED,
        OBJECT, PROCEDURE, INTRINSIC, DERIVED_TYPE, NAMELIST, STATEMENT_FUNCTION, CONSTRUCT, PROGRAM_UNIT
    }

    /** Whether a procedure is known to be a function or a subroutine. */
    public enum Role { UNKNOWN, FUNCTION, SUBROUTINE }

    /** Whether the declared type comes from a declaration or from the first letter. */
    private enum Typing { NONE, IMPLICIT, EXPLICIT }

    private final SymbolName name;
    private final Scope scope;
    private final SourceRange range;
    private Kind kind = Kind.UNSETTLED;
    private Typing typing = Typing.NONE;
    private DataType type = new DataType.NoType();
    private Optional<ArraySpec> shape = Optional.empty();
    private final Set<Attribute> attributes = EnumSet.noneOf(Attribute.class);
    private Optional<Expression> initial = Optional.empty();
    private Optional<ConstantValue> value = Optional.empty();
    private ProcedureClass procedureClass = ProcedureClass.EXTERNAL;
    private Role role = Role.UNKNOWN;
    private Optional<Signature> signature = Optional.empty();
    private Runnable unresolved = () -> {};
    private List<Cobound> cobounds = List.of();
    private boolean inCommon;
    private boolean onlyMentioned;
    private boolean pointee;
    private boolean referenced;
    private boolean isAbstract;
    private Optional<Expression.PassedObject> passed = Optional.empty();
    private List<Symbol> components = List.of();
    private Optional<Symbol> parent = Optional.empty();
    private String parentName = "";
    private final List<TypeBinding> bindings = new ArrayList<>();
    private final List<Symbol> finalizers = new ArrayList<>();
    private boolean defined;
    private Optional<TypeTemplate> template = Optional.empty();
    private Map<String, Expression.IntegerConstant> kinds = Map.of();
    private final Set<TypeAttribute> typeAttributes = EnumSet.noneOf(TypeAttribute.class);
    private final List<Symbol> groupMembers = new ArrayList<>();

    public Symbol(SymbolName name, Scope scope, SourceRange range) {
        this.name = name;
        this.scope = scope;
        this.range = range;
    }

    /** The bounds of one codimension; the upper one of the last is open, and both of a deferred one. */
    public record Cobound(Optional<Expression> lower, Optional<Expression> upper) {}

    /** Empty if it is no coarray. */
    public List<Cobound> cobounds() {
        return cobounds;
    }

    public void declareCobounds(List<Cobound> bounds) {
        cobounds = List.copyOf(bounds);
    }

    public SymbolName name() {
        return name;
    }

    public Scope scope() {
        return scope;
    }

    /** Where the name was first seen. */
    public SourceRange range() {
        return range;
    }

    public Kind kind() {
        return kind;
    }

    public boolean is(Kind other) {
        return kind == other;
    }

    /** Settles what the name stands for. */
    public void become(Kind settled) {
        kind = settled;
        onlyMentioned = false;
    }

    public void becomeProcedure(ProcedureClass settled) {
        become(Kind.PROCEDURE);
        procedureClass = settled;
    }

    /** Takes the name for an object because it stands alone as an actual argument; a later reference may correct it. */
    public void becomeObjectByMention() {
        become(Kind.OBJECT);
        onlyMentioned = true;
    }

    public boolean isOnlyMentioned() {
        return onlyMentioned;
    }

    /** A Cray pointer says where the variable or procedure is. */
    public void becomePointee() {
        pointee = true;
    }

    public boolean isPointee() {
        return pointee;
    }

    // Type and shape

    /** The declared type, whatever is still unresolved in the declaration being worked out first. */
    public DataType type() {
        resolve();
        return type;
    }

    public boolean hasType() {
        return typing != Typing.NONE;
    }

    public boolean hasExplicitType() {
        return typing == Typing.EXPLICIT;
    }

    public void declareType(DataType declared) {
        type = declared;
        typing = Typing.EXPLICIT;
    }

    public void implyType(DataType implied) {
        type = implied;
        typing = Typing.IMPLICIT;
    }

    /** What works out the parts of the declaration that may refer to names declared later. */
    public void resolveWith(Runnable action) {
        var before = unresolved;
        unresolved = () -> {
            before.run();
            action.run();
        };
    }

    /** Works out what the declaration left open; each part once, so that a declaration by itself comes to an end. */
    public void resolve() {
        var action = unresolved;
        unresolved = () -> {};
        action.run();
    }

    public Optional<ArraySpec> shape() {
        resolve();
        return shape;
    }

    public int rank() {
        return shape().map(ArraySpec::rank).orElse(0);
    }

    public void declareShape(ArraySpec declared) {
        shape = Optional.of(declared);
    }

    public Set<Attribute> attributes() {
        return Collections.unmodifiableSet(attributes);
    }

    public boolean has(Attribute attribute) {
        return attributes.contains(attribute);
    }

    public void add(Attribute attribute) {
        attributes.add(attribute);
    }

    public void remove(Attribute attribute) {
        attributes.remove(attribute);
    }

    public boolean isConstant() {
        return attributes.contains(Attribute.PARAMETER);
    }

    public boolean isDummy() {
        return attributes.contains(Attribute.DUMMY);
    }

    // Initial values

    public Optional<Expression> initial() {
        if (initial.isEmpty()) resolve();
        return initial;
    }

    public void initialize(Expression expression) {
        initial = Optional.of(expression);
    }

    /** The value of a named constant. */
    public Optional<ConstantValue> value() {
        resolve();
        return value;
    }

    public void defineValue(ConstantValue constant) {
        value = Optional.of(constant);
    }

    public boolean isInCommon() {
        return inCommon;
    }

    public void joinCommon() {
        inCommon = true;
    }

    /** Whether the program mentions it beyond its declaration. */
    public boolean isReferenced() {
        return referenced;
    }

    public void refer() {
        referenced = true;
    }

    // Procedures

    /** A procedure with the POINTER attribute is a procedure pointer, wherever else it comes from. */
    public ProcedureClass procedureClass() {
        return isProcedurePointer() ? ProcedureClass.POINTER : procedureClass;
    }

    public boolean isProcedurePointer() {
        return kind == Kind.PROCEDURE && has(Attribute.POINTER);
    }

    public Role role() {
        return role;
    }

    public void play(Role settled) {
        role = settled;
    }

    /** The explicit interface, if there is one. */
    public Optional<Signature> signature() {
        resolve();
        return signature;
    }

    public void declareSignature(Signature declared) {
        signature = Optional.of(declared);
    }

    /** The passed-object dummy argument of a procedure pointer component; empty for NOPASS. */
    public Optional<Expression.PassedObject> passed() {
        return passed;
    }

    public void pass(Expression.PassedObject object) {
        passed = Optional.of(object);
    }

    /** Makes it an abstract interface, which describes procedures but is none. */
    public void makeAbstract() {
        isAbstract = true;
    }

    public boolean isAbstract() {
        return isAbstract;
    }

    // Derived types and NAMELIST groups

    /** The components of a derived type, in order. */
    public List<Symbol> components() {
        return components;
    }

    public Optional<Symbol> component(String componentName) {
        for (var component : components)
            if (component.name.name().equals(componentName)) return Optional.of(component);
        return Optional.empty();
    }

    public void defineComponents(List<Symbol> inOrder) {
        components = List.copyOf(inOrder);
    }

    /** The type that a derived type extends. */
    public Optional<Symbol> parent() {
        return parent;
    }

    /** The name of the parent component: what EXTENDS calls the parent type. */
    public String parentName() {
        return parentName;
    }

    public void extend(Symbol type, String componentName) {
        parent = Optional.of(type);
        parentName = componentName;
    }

    /** The bindings of a derived type's own definition. */
    public List<TypeBinding> bindings() {
        return Collections.unmodifiableList(bindings);
    }

    public void add(TypeBinding binding) {
        bindings.add(binding);
    }

    /** The final subroutines of a derived type. */
    public List<Symbol> finalizers() {
        return Collections.unmodifiableList(finalizers);
    }

    public void addFinalizer(Symbol procedure) {
        finalizers.add(procedure);
    }

    /** Gives up the bindings and final subroutines of a derived type that do not fit it. */
    public void keepProcedures(Predicate<TypeBinding.Specific> fits, Predicate<Symbol> finalizes) {
        bindings.removeIf(binding -> binding instanceof TypeBinding.Specific specific && !fits.test(specific));
        finalizers.removeIf(finalizes.negate());
    }

    /** Whether the definition of the derived type has been reached. */
    public boolean isDefined() {
        return defined;
    }

    public void startDefinition() {
        defined = true;
    }

    /** What a parameterized derived type makes types with. */
    public Optional<TypeTemplate> template() {
        return template;
    }

    public void becomeTemplate(TypeTemplate parameterized) {
        template = Optional.of(parameterized);
    }

    /** The type parameters that a derived type has been made with. */
    public Map<String, Expression.IntegerConstant> kinds() {
        return kinds;
    }

    public void giveKinds(Map<String, Expression.IntegerConstant> values) {
        kinds = Collections.unmodifiableMap(values);
    }

    public Set<TypeAttribute> typeAttributes() {
        return Collections.unmodifiableSet(typeAttributes);
    }

    public void add(TypeAttribute attribute) {
        typeAttributes.add(attribute);
    }

    public List<Symbol> groupMembers() {
        return Collections.unmodifiableList(groupMembers);
    }

    public void addGroupMember(Symbol member) {
        groupMembers.add(member);
    }

    @Override public String toString() {
        return kind + " " + name;
    }
}
