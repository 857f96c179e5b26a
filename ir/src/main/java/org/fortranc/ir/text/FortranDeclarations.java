package org.fortranc.ir.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fortranc.ir.fortran.ArraySpec;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Entity;
import org.fortranc.ir.fortran.Entity.Attribute;
import org.fortranc.ir.fortran.Entity.Binding;
import org.fortranc.ir.fortran.Entity.BindingAttribute;
import org.fortranc.ir.fortran.Entity.TypeAttribute;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.Expression.ProcedureClass;
import org.fortranc.ir.fortran.SpecificationPart;
import org.fortranc.ir.fortran.SpecificationPart.DataObjectItem;
import org.fortranc.ir.fortran.Subprogram;
import org.fortranc.ir.fortran.SymbolName;
import org.fortranc.ir.fortran.TypeInstance;

/** Prints specification parts, but for their USE statements. */
final class FortranDeclarations {
    private final FortranText text;
    private final FortranExpressions expressions;
    private final LocalNames names;
    private Set<SymbolName> keptByItself = Set.of();
    private Set<SymbolName> used = Set.of();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Entity.Interface> later = new LinkedHashMap<>();

    FortranDeclarations(FortranText text, FortranExpressions expressions, LocalNames names) {
        this.text = text;
        this.expressions = expressions;
        this.names = names;
    }

    void print(SpecificationPart specification) {
        keptByItself = keptByItself(specification);
        used = specification.uses().stream().map(SpecificationPart.UseAssociation::entity).collect(Collectors.toSet());
        for (var entity : specification.entities()) taken.add(entity.name().name());
        for (var use : specification.uses()) taken.add(use.localName());
        for (var entity : specification.entities()) entity(entity);
        later.forEach((name, characteristics) -> interfaceBlock("abstract interface", characteristics, name));
        for (var block : specification.commonBlocks())
            text.line("common /" + block.name() + "/ " + list(block.members()));
        threadPrivate(specification);
        for (var label : specification.labels())
            text.line("bind(c, name='" + label.label() + "') :: " + label.name());
        for (var set : specification.equivalences())
            text.line("equivalence (" + set.objects().stream().map(expressions::designator)
                    .collect(Collectors.joining(", ")) + ")");
        for (var cray : specification.crayPointers())
            text.line("pointer (" + names.of(cray.pointer()) + ", " + names.of(cray.pointee()) + ")");
        for (var group : specification.namelists())
            text.line("namelist /" + group.name().name() + "/ " + expressions.list(group.members()));
        for (var data : specification.data()) data(data);
        for (var function : specification.statementFunctions())
            text.line(function.name().name() + "(" + list(function.dummies()) + ") = "
                    + expressions.print(function.value()));
    }

    private void threadPrivate(SpecificationPart specification) {
        var own = new LinkedHashSet<SymbolName>();
        for (var entity : specification.entities())
            if (entity instanceof Entity.DataObject object && object.has(Attribute.THREADPRIVATE)) own.add(object.name());
        for (var block : specification.commonBlocks()) {
            if (block.members().stream().noneMatch(own::contains)) continue;
            text.directive("!$omp threadprivate(/" + block.name() + "/)");
            block.members().forEach(own::remove);
        }
        for (var name : own) text.directive("!$omp threadprivate(" + names.of(name) + ")");
    }

    /** Members of COMMON blocks and what is equivalenced to them: SAVE may not be said of the single object. */
    private static Set<SymbolName> keptByItself(SpecificationPart specification) {
        var members = new HashSet<SymbolName>();
        for (var block : specification.commonBlocks()) members.addAll(block.members());
        int before;
        do {
            before = members.size();
            for (var set : specification.equivalences()) {
                var bases = set.objects().stream().map(FortranDeclarations::base).toList();
                if (bases.stream().anyMatch(members::contains)) members.addAll(bases);
            }
        } while (members.size() > before);
        return members;
    }

    private static SymbolName base(Designator designator) {
        return switch (designator) {
            case Designator.ObjectName name -> name.entity();
            case Designator.ArrayElement(var array, _, _) -> base(array);
            case Designator.ArraySection(var array, _, _, _) -> base(array);
            case Designator.Substring(var inner, _, _, _) -> base(inner);
            case Designator.ComponentReference(var structure, _, _, _, _) -> base(structure);
            case Designator.ParentComponent(var structure, _, _, _) -> base(structure);
            case Designator.ComplexPart(var complex, _, _) -> base(complex);
            case Designator.FunctionTarget target ->
                    throw new IllegalArgumentException("storage association of a function at " + target.range());
        };
    }

    private String list(List<SymbolName> symbols) {
        return symbols.stream().map(names::of).collect(Collectors.joining(", "));
    }

    private void entity(Entity entity) {
        switch (entity) {
            case Entity.DataObject object -> object(object);
            case Entity.ProcedureEntity procedure when procedure.isPointer() -> pointer(procedure);
            case Entity.ProcedureEntity procedure -> procedure(procedure);
            case Entity.Generic generic -> generic(generic);
            case Entity.ParameterizedType type -> {
                type.statements().forEach(text::line);
                optionalAttributes(type.attributes(), type.name().name());
            }
            case Entity.DerivedTypeDefinition type when TypeInstance.of(type.name()).isPresent() -> {
                // The parameterized type says it all.
            }
            case Entity.DerivedTypeDefinition type -> type(type);
            case Entity.AbstractInterface description -> {
                interfaceBlock("abstract interface", description.characteristics(), description.name().name());
                optionalAttributes(description.attributes(), description.name().name());
            }
        }
    }

    /** Specific procedures of another module that come with its generic of the same name are not named again. */
    private void generic(Entity.Generic generic) {
        var here = generic.name().scope();
        var own = generic.specifics().stream().filter(specific -> used.contains(specific)
                || specific.scope().isEmpty() || here.equals(specific.scope())
                        || here.startsWith(specific.scope() + ".")).toList();
        if (own.isEmpty()) return;
        text.open("interface " + generic.specification());
        text.line("procedure " + list(own));
        text.close("end interface");
    }

    /** Bounds may depend on the length of the elements, which has to be declared before. */
    private void object(Entity.DataObject object) {
        var name = object.name().name();
        var bounds = object.shape().map(expressions::shape).orElse("");
        if (!bounds.matches(".*\\b" + name + "\\b.*")) {
            text.line(declaration(object));
            return;
        }
        text.line(declaration(new Entity.DataObject(object.name(), object.type(), Optional.empty(),
                object.attributes(), object.initial(), object.range())));
        text.line("dimension :: " + name + "(" + bounds + ")");
    }

    private String declaration(Entity.DataObject object) {
        var words = new ArrayList<String>();
        words.add(expressions.type(object.type(), "").strip());
        object.shape().ifPresent(shape -> words.add("dimension(" + expressions.shape(shape) + ")"));
        for (var attribute : new TreeSet<>(object.attributes())) {
            if (attribute == Attribute.SAVE && keptByItself.contains(object.name())) continue;
            var word = word(attribute);
            if (!word.isEmpty()) words.add(word);
        }
        var arrow = object.has(Attribute.POINTER) ? " => " : " = ";
        return String.join(", ", words) + " :: " + object.name().name()
                + object.initial().map(value -> arrow + initial(object, value)).orElse("");
    }

    /** The elements of an array of higher rank stand in one list, in array element order. */
    private String initial(Entity.DataObject object, Expression value) {
        if (object.rank() < 2 || value.rank() != 1 || !(object.shape()
                .orElse(null) instanceof ArraySpec.Explicit(var bounds)))
            return expressions.print(value);
        return "reshape(" + expressions.print(value) + ", [" + bounds.stream().map(this::extent)
                .collect(Collectors.joining(", ")) + "])";
    }

    private String extent(ArraySpec.Bounds bounds) {
        var upper = expressions.print(bounds.upper().orElseThrow());
        if (bounds.lower() instanceof Expression.IntegerConstant(var one, _, _) && one == 1) return upper;
        return upper + " - (" + expressions.print(bounds.lower()) + ") + 1";
    }

    private static String word(Attribute attribute) {
        return switch (attribute) {
            case PARAMETER, ALLOCATABLE, POINTER, TARGET, OPTIONAL, SAVE, VALUE, CONTIGUOUS, VOLATILE, ASYNCHRONOUS,
                    PROTECTED, PRIVATE ->
                attribute.name().toLowerCase(Locale.ROOT);
            case INTENT_IN -> "intent(in)";
            case INTENT_OUT -> "intent(out)";
            case INTENT_INOUT -> "intent(inout)";
            case DUMMY, RESULT, AUTOMATIC, BIND, THREADPRIVATE -> ""; // a statement of its own says the label
        };
    }

    private void procedure(Entity.ProcedureEntity procedure) {
        var name = procedure.name().name();
        if (procedure.procedureClass() == ProcedureClass.INTRINSIC) {
            text.line("intrinsic " + name);
        } else if (procedure.procedureClass() == ProcedureClass.STATEMENT_FUNCTION) {
            text.line(expressions.type(procedure.type(), ":: ") + name);
        } else if (procedure.characteristics().isPresent()) {
            interfaceBlock("interface", procedure.characteristics().get(), name);
        } else {
            if (!(procedure.type() instanceof DataType.NoType)) text.line(expressions.type(procedure.type(), ":: ")
                    + name);
            text.line("external " + name);
        }
        optionalAttributes(procedure.attributes(), name);
    }

    /** A procedure pointer; an explicit interface gets a name of its own, since only a named one takes a value. */
    private void pointer(Entity.ProcedureEntity procedure) {
        pointer(procedure, interfaceOf(procedure), "");
    }

    private void pointer(Entity.ProcedureEntity procedure, String description, String passing) {
        var words = new ArrayList<String>();
        words.add("procedure(" + description + ")");
        for (var attribute : new TreeSet<>(procedure.attributes()))
            if (!word(attribute).isEmpty()) words.add(word(attribute));
        if (!passing.isEmpty()) words.add(passing);
        text.line(String.join(", ", words) + " :: " + procedure.name().name()
                + procedure.initial().map(value -> " => " + expressions.print(value)).orElse(""));
    }

    private String interfaceOf(Entity.ProcedureEntity procedure) {
        if (procedure.characteristics().isEmpty()) return expressions.type(procedure.type(), "").strip();
        var known = names.of(procedure.characteristics().get());
        if (known.isPresent()) return known.get();
        var name = freeName(procedure);
        interfaceBlock("abstract interface", procedure.characteristics().get(), name);
        return name;
    }

    /** The interface of a component may mention types that are not defined yet, its own at least. */
    private String laterInterfaceOf(Entity.ProcedureEntity procedure) {
        if (procedure.characteristics().isEmpty()) return expressions.type(procedure.type(), "").strip();
        var known = names.of(procedure.characteristics().get());
        if (known.isPresent()) return known.get();
        var name = freeName(procedure);
        later.put(name, procedure.characteristics().get());
        return name;
    }

    private String freeName(Entity.ProcedureEntity procedure) {
        var name = procedure.name().name() + "_interface";
        while (!taken.add(name)) name += "_";
        return name;
    }

    private void optionalAttributes(Set<Attribute> attributes, String name) {
        for (var attribute : new TreeSet<>(attributes)) {
            var word = word(attribute);
            if (!word.isEmpty()) text.line(word + " :: " + name);
        }
    }

    private void interfaceBlock(String opening, Entity.Interface characteristics, String name) {
        text.open(opening);
        var original = characteristics.heading();
        // The procedure may be declared with the interface of another; a function's result keeps its name.
        var heading = new Subprogram.Heading(new SymbolName(original.name().scope(), name), original.kind(),
                original.dummies(), original.result(), original.prefixes(),
                original.bindName().map(label -> label.equals(original.name().name()) || opening.startsWith("abstract")
                        ? name : label));
        var specification = characteristics.specification();
        var inner = names.inside(specification);
        text.open(FortranPrinter.heading(heading));
        int start = text.position();
        // A separate module procedure's interface sees all names of its host (F2018 C8104).
        if (!heading.prefixes().contains(Subprogram.Prefix.MODULE)) text.line("import");
        text.line("implicit none");
        new FortranDeclarations(text, new FortranExpressions(inner), inner).print(specification);
        new UsePrinter(specification.uses()).printBefore(start, text);
        text.close("end " + FortranPrinter.word(heading.kind()) + " " + name);
        text.close("end interface");
    }

    private void type(Entity.DerivedTypeDefinition type) {
        text.open("type" + (type.has(TypeAttribute.ABSTRACT) ? ", abstract" : "")
                + (type.has(TypeAttribute.PRIVATE) ? ", private" : "")
                + (type.has(TypeAttribute.BIND_C) ? ", bind(c)" : "")
                + type.parent().map(parent -> ", extends(" + names.of(parent) + ")").orElse("")
                + " :: " + type.name().name());
        if (type.has(TypeAttribute.PRIVATE_COMPONENTS)) text.line("private");
        if (type.has(TypeAttribute.SEQUENCE)) text.line("sequence");
        for (var component : type.components()) {
            switch (component) {
                case Entity.DataObject object -> text.line(component(object, type));
                case Entity.ProcedureEntity pointer -> pointer(pointer, laterInterfaceOf(pointer), pointer.passed()
                        .map(passed -> "pass(" + passed.dummy() + ")").orElse("nopass"));
            }
        }
        if (!type.bindings().isEmpty() || !type.finalizers().isEmpty()) {
            text.between("contains");
            if (type.has(TypeAttribute.PRIVATE_BINDINGS)) text.line("private");
            for (var binding : type.bindings()) text.line(binding(binding, type));
            if (!type.finalizers().isEmpty()) text.line("final :: " + list(type.finalizers()));
        }
        text.close("end type " + type.name().name());
    }

    private String component(Entity.DataObject component, Entity.DerivedTypeDefinition type) {
        var declaration = declaration(component);
        if (!type.has(TypeAttribute.PRIVATE_COMPONENTS) || component.has(Attribute.PRIVATE)) return declaration;
        return declaration.replaceFirst(" :: ", ", public :: ");
    }

    private String binding(Binding binding, Entity.DerivedTypeDefinition type) {
        return switch (binding) {
            case Binding.Generic(var specification, var specifics, var attributes, _) -> "generic"
                    + access(attributes, type) + " :: " + specification + " => " + String.join(", ", specifics);
            case Binding.Specific specific -> {
                boolean deferred = specific.has(BindingAttribute.DEFERRED);
                yield "procedure" + (deferred ? "(" + names.of(specific.procedure()) + "), deferred" : "")
                        + (specific.has(BindingAttribute.NON_OVERRIDABLE) ? ", non_overridable" : "")
                        + access(specific.attributes(), type)
                        + specific.passed().map(passed -> ", pass(" + passed.dummy() + ")").orElse(", nopass")
                        + " :: " + specific.name() + (deferred ? "" : " => " + names.of(specific.procedure()));
            }
        };
    }

    private static String access(Set<BindingAttribute> attributes, Entity.DerivedTypeDefinition type) {
        if (attributes.contains(BindingAttribute.PRIVATE)) return ", private";
        return type.has(TypeAttribute.PRIVATE_BINDINGS) ? ", public" : "";
    }

    private void data(SpecificationPart.DataSet data) {
        text.line("data " + data.objects().stream().map(this::object).collect(Collectors.joining(", ")) + " / "
                + data.values().stream().map(value -> (value.repeat() == 1 ? "" : value.repeat() + "*")
                        + expressions.print(value.value()))
                        .collect(Collectors.joining(", ")) + " /");
    }

    private String object(DataObjectItem item) {
        return switch (item) {
            case DataObjectItem.Object(var designator) -> expressions.designator(designator);
            case DataObjectItem.ImpliedDo(var variable, var first, var last, var step, var items) ->
                "(" + items.stream().map(this::object).collect(Collectors.joining(", ")) + ", " + variable.name()
                        + " = "
                        + expressions.print(first) + ", " + expressions.print(last) + ", " + expressions.print(step)
                                + ")";
        };
    }
}
