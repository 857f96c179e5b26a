package org.fortranc.frontend.semantics.scopes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.SymbolName;

/** What derived types are to each other, and what they inherit (F2018 7.5.7). */
public final class TypeHierarchy {
    private final SymbolIndex symbols;

    public TypeHierarchy(SymbolIndex symbols) {
        this.symbols = symbols;
    }

    /** The declared type's definition; empty for intrinsic types and CLASS(*). */
    public Optional<Symbol> definition(DataType type) {
        return name(type).flatMap(symbols::find);
    }

    private static Optional<SymbolName> name(DataType type) {
        return switch (type) {
            case DataType.DerivedType(var name) -> Optional.of(name);
            case DataType.PolymorphicType polymorphic -> polymorphic.isUnlimited() ? Optional.empty()
                    : Optional.of(polymorphic.definition());
            default -> Optional.empty();
        };
    }

    public static boolean isPolymorphic(DataType type) {
        return type instanceof DataType.PolymorphicType;
    }

    /** Whether objects of the type can be of another dynamic type, so that CLASS may name it (F2018 C705). */
    public static boolean isExtensible(Symbol type) {
        return type.typeAttributes().stream().noneMatch(attribute -> switch (attribute) {
            case SEQUENCE, BIND_C -> true;
            case ABSTRACT, PRIVATE, PRIVATE_COMPONENTS, PRIVATE_BINDINGS -> false;
        });
    }

    /** The type and those it extends, the nearest first. */
    public static List<Symbol> lineage(Symbol type) {
        var all = new ArrayList<Symbol>();
        for (var at = Optional.of(type); at.isPresent() && !all.contains(at.get()); at = at.get().parent())
            all.add(at.get());
        return all;
    }

    /** Whether a type is the other one or extends it. */
    public boolean isExtension(DataType type, DataType of) {
        var ancestor = definition(of);
        return ancestor.isPresent() && definition(type).filter(t -> lineage(t).contains(ancestor.get())).isPresent();
    }

    /** Whether an entity of one type is type compatible with one of the other (F2018 7.3.2.3). */
    public boolean isCompatible(DataType entity, DataType with) {
        return switch (entity) {
            case DataType.AssumedType _ -> true;
            case DataType.PolymorphicType polymorphic -> polymorphic.isUnlimited() || isExtension(with, polymorphic);
            case DataType.DerivedType(var name) -> name(with).filter(name::equals).isPresent();
            default -> entity.sameTypeAndKind(with);
        };
    }

    /** The types by which an object of the type reaches what an ancestor declares: none if it declares it itself. */
    public record Inherited<T>(List<Symbol> parents, T member) {}

    /** A component of the type or of one that it extends. */
    public Optional<Inherited<Symbol>> component(Symbol type, String name) {
        var parents = new ArrayList<Symbol>();
        for (var at : lineage(type)) {
            if (at != type) parents.add(at);
            var own = at.component(name);
            if (own.isPresent()) return own.map(component -> new Inherited<>(List.copyOf(parents), component));
        }
        return Optional.empty();
    }

    /** The ancestors from the type's parent to the one that the name is the parent component of. */
    public Optional<List<Symbol>> parentComponent(Symbol type, String name) {
        var parents = new ArrayList<Symbol>();
        for (var at = type; at.parent().isPresent(); at = at.parent().get()) {
            parents.add(at.parent().get());
            if (at.parentName().equals(name)) return Optional.of(parents);
        }
        return Optional.empty();
    }

    /** The specific binding of this name that holds for objects of the type: its own, or an inherited one. */
    public static Optional<TypeBinding.Specific> binding(Symbol type, String name) {
        for (var at : lineage(type))
            for (var binding : at.bindings())
                if (binding instanceof TypeBinding.Specific specific && specific.name().equals(name))
                    return Optional.of(specific);
        return Optional.empty();
    }

    /** What a generic specification stands for, from the whole lineage, each binding as it holds for the type. */
    public static List<TypeBinding.Specific> generic(Symbol type, String specification) {
        var all = new ArrayList<TypeBinding.Specific>();
        for (var generic : generics(type, specification))
            for (var name : generic.names())
                binding(type, name).filter(specific -> !all.contains(specific)).ifPresent(all::add);
        return all;
    }

    /** The generic bindings of this specification. */
    public static List<TypeBinding.Generic> generics(Symbol type, String specification) {
        var all = new ArrayList<TypeBinding.Generic>();
        for (var at : lineage(type))
            for (var binding : at.bindings())
                if (binding instanceof TypeBinding.Generic generic && generic.specification().equals(specification))
                    all.add(generic);
        return all;
    }
}
