package org.fortranc.lower;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fortranc.analysis.StorageSizes;
import org.fortranc.analysis.TypeHierarchy;
import org.fortranc.ir.core.Expr;
import org.fortranc.ir.core.IntrinsicFunction;
import org.fortranc.ir.core.IntrinsicSubroutine;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.Stmt;
import org.fortranc.ir.core.Structure;
import org.fortranc.ir.core.Type;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.ir.fortran.Expression.IntrinsicReference;

/** TRANSFER (F2018 16.9.193): scalars of one size reinterpret their bits, all else copies bytes. */
final class TransferFunction {
    private final ProcedureContext context;

    TransferFunction(ProcedureContext context) {
        this.context = context;
    }

    Expr scalar(IntrinsicReference reference, Elements elements, Type.Scalar type) {
        var source = IntrinsicLowering.given(reference, 0);
        if (source.rank() == 0) {
            Expr value = context.expressions.lower(source, elements);
            long size = TypeLowering.bytes(value.type().scalar(), context.index());
            if (size > 0 && size == TypeLowering.bytes(type, context.index()) && isWord(value.type().scalar())
                    && isWord(type)) return value.type().equals(type) ? value : sameBits(value, type, size);
        }
        var target = type instanceof Type.CharacterType ? text(reference)
                : context.temporary("transferred", ofDeclaredType(type));
        copy(source, new Stmt.Argument.ByReference(target), elements);
        return target;
    }

    /** The bits of a polymorphic MOLD are those of its declared type. */
    private static Type.Scalar ofDeclaredType(Type.Scalar type) {
        return type instanceof Type.ClassType(var name) && name.isPresent() ? new Type.StructureType(name.get()) : type;
    }

    private static boolean isWord(Type.Scalar type) {
        return type instanceof Type.IntegerType || type instanceof Type.RealType || type instanceof Type.LogicalType;
    }

    /** The value of one machine word as another type; LOGICAL values go through integers. */
    private static Expr sameBits(Expr value, Type.Scalar type, long size) {
        var integer = new Type.IntegerType((int) size);
        if (type instanceof Type.LogicalType logical)
            return new Expr.Convert(Arithmetic.compare(Expr.Compare.Op.NE, reinterpret(value, integer),
                    new Expr.IntLiteral(0, integer)), logical);
        return reinterpret(!(value.type() instanceof Type.LogicalType) ? value
                : new Expr.Choose(value, new Expr.IntLiteral(1, integer), new Expr.IntLiteral(0, integer)), type);
    }

    private static Expr reinterpret(Expr value, Type.Scalar type) {
        return value.type().equals(type) ? value
                : new Expr.Intrinsic(IntrinsicFunction.REINTERPRET, List.of(value), type);
    }

    private Place.Variable text(IntrinsicReference reference) {
        Expr length = context.characters.length(context.expressions.lower(IntrinsicLowering.given(reference, 1)));
        return context.characters.ofLength("transferred", length);
    }

    private void copy(Expression source, Stmt.Argument target, Elements elements) {
        Stmt.Argument from;
        if (source.rank() > 0) {
            var section = context.scalarizer.value(source);
            boolean whole = section instanceof SectionValue s && context.designators.isWhole(s)
                    && context.bounds.isContiguous(s.array());
            if (!whole && source.type() instanceof DataType.PolymorphicType)
                throw new Untranslatable("TRANSFER of a polymorphic section", source.range());
            from = new Stmt.Argument.ByDescriptor(whole ? ((SectionValue) section).array()
                    : context.temporaries.copyOf("source", section));
        } else {
            Expr value = context.expressions.lower(source, elements);
            from = value instanceof Place place ? new Stmt.Argument.ByReference(place)
                    : new Stmt.Argument.ByValue(value);
        }
        context.sink.add(new Stmt.Call(Optional.empty(), new Stmt.Target.Service(IntrinsicSubroutine.TRANSFER_BYTES),
                List.of(from, target),
                context.sink.origin()));
    }

    ArrayValue array(IntrinsicReference reference) {
        var source = IntrinsicLowering.given(reference, 0);
        var type = TypeLowering.scalar(reference.type(), reference.range());
        var size = IntrinsicLowering.optional(reference, 2);
        Optional<Expr> length = type instanceof Type.CharacterType
                ? Optional.of(lengthOfElements(IntrinsicLowering.given(reference, 1))) : Optional.empty();
        Expr elementBytes = length.orElseGet(() -> Arithmetic.literal(bytes(type, reference)));
        Expr count = size.isPresent() ? context.designators.stable("size", context.expressions.lower(size.get()))
                : context.designators.stable("size",
                Arithmetic.divide(Arithmetic.subtract(Arithmetic.add(sourceBytes(source), elementBytes),
                Arithmetic.ONE), elementBytes));
        var target = context.temporaries.array("transferred", type, List.of(count), length);
        copy(source, new Stmt.Argument.ByDescriptor(target), Elements.NONE);
        return context.designators.whole(target);
    }

    private Expr lengthOfElements(Expression mold) {
        if (mold instanceof Expression.ArrayConstructor && mold.type() instanceof DataType.CharacterType(_,
                DataType.CharacterLength.Given(var given)))
            return context.designators.stable("length", Arithmetic.notNegative(context.expressions.lower(given)));
        if (mold.rank() == 0) return context.characters.length(context.expressions.lower(mold));
        return context.temporaries.elementLength(context.scalarizer.value(mold)).orElseThrow();
    }

    private long bytes(Type.Scalar type, IntrinsicReference reference) {
        long bytes = bytes(type);
        if (bytes <= 0) throw new Untranslatable("TRANSFER of a structure", reference.range());
        return bytes;
    }

    private long bytes(Type.Scalar type) {
        long plain = TypeLowering.bytes(type, context.index());
        if (plain > 0) return plain;
        var needed = new LinkedHashMap<String, Structure>();
        ofDeclaredType(type).structure().ifPresent(name -> collect(name, needed));
        return new StorageSizes(TypeHierarchy.of(new Program(List.copyOf(needed.values()), List.of(), List.of())))
                .bytes(ofDeclaredType(type));
    }

    /** The structure, and those that lie in it. */
    private void collect(String name, Map<String, Structure> needed) {
        if (needed.containsKey(name)) return;
        var structure = context.index().loweredStructure(name);
        needed.put(name, structure);
        structure.parent().ifPresent(parent -> collect(parent, needed));
        for (var component : structure.components())
            component.type().scalar().structure().ifPresent(inner -> collect(inner, needed));
    }

    /** The size of an element of the dynamic type. */
    private Expr dynamicBytes(Expression source) {
        var object = source instanceof Designator.ArraySection section ? context.designators.section(section).array()
                : (Place) (source instanceof Designator designator ? context.designators.place(designator)
                : context.expressions.lower(source));
        return Arithmetic.divide(new Expr.StorageSize(object, Type.INTEGER), Arithmetic.literal(Byte.SIZE));
    }

    private Expr sourceBytes(Expression source) {
        var type = TypeLowering.scalar(source.type(), source.range());
        Expr one = type instanceof Type.CharacterType ? lengthOfElements(source)
                : type instanceof Type.ClassType ? dynamicBytes(source) : Arithmetic.literal(bytes(type));
        if (source.rank() == 0) return one;
        Expr size = one;
        for (var extent : new InquiryLowering(context).extents(source)) size = Arithmetic.multiply(size, extent);
        return size;
    }
}
