package org.fortranc.frontend.semantics.declarations;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.constants.ConstantConversion;
import org.fortranc.frontend.semantics.expressions.Coarrays;
import org.fortranc.frontend.semantics.expressions.Expressions;
import org.fortranc.frontend.semantics.scopes.Symbol;
import org.fortranc.frontend.semantics.scopes.TypeHierarchy;
import org.fortranc.frontend.semantics.scopes.TypeTemplate;
import org.fortranc.frontend.semantics.types.TypeRules;
import org.fortranc.frontend.semantics.types.TypeRules.Category;
import org.fortranc.frontend.syntax.FortranToken;
import org.fortranc.grammar.FortranParser;
import org.fortranc.grammar.FortranParser.CharLengthContext;
import org.fortranc.grammar.FortranParser.KindSelectorContext;
import org.fortranc.grammar.FortranParser.TypeParamValueContext;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.DataType.CharacterLength;
import org.fortranc.ir.fortran.DataType.CharacterType;
import org.fortranc.ir.fortran.DataType.ComplexType;
import org.fortranc.ir.fortran.DataType.DerivedType;
import org.fortranc.ir.fortran.DataType.IntegerType;
import org.fortranc.ir.fortran.DataType.LogicalType;
import org.fortranc.ir.fortran.DataType.PolymorphicType;
import org.fortranc.ir.fortran.DataType.RealType;
import org.fortranc.ir.fortran.Entity.TypeAttribute;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.source.SourceRange;

/** Type specifiers with their kinds and lengths (F2018 clause 7.3.2 and 7.4). */
public final class TypeSpecs {
    private final UnitContext context;
    private final Expressions expressions;

    public TypeSpecs(UnitContext context, Expressions expressions) {
        this.context = context;
        this.expressions = expressions;
    }

    public DataType declared(FortranParser.DeclarationTypeSpecContext tree) {
        var range = FortranToken.rangeOf(tree);
        if (tree.intrinsicTypeSpec() != null) return intrinsic(tree.intrinsicTypeSpec());
        if (tree.start.getType() == FortranParser.CLASS)
            return tree.derivedTypeSpec() == null ? PolymorphicType.UNLIMITED : polymorphic(tree.derivedTypeSpec());
        if (tree.derivedTypeSpec() == null) return new DataType.AssumedType();
        var definition = definition(tree.derivedTypeSpec());
        if (definition.typeAttributes().contains(TypeAttribute.ABSTRACT))
            throw new SemanticError(Code.CONSTRAINT, range, "An object of the ABSTRACT type '%s' must be CLASS",
                    definition.name().name());
        return new DerivedType(definition.name());
    }

    /** CLASS(name), and what CLASS IS says. */
    public PolymorphicType polymorphic(FortranParser.DerivedTypeSpecContext tree) {
        var definition = definition(tree);
        if (!TypeHierarchy.isExtensible(definition))
            throw new SemanticError(Code.CONSTRAINT, FortranToken.rangeOf(tree),
                    "The type '%s' cannot be extended, so that CLASS cannot name it", definition.name().name());
        return new PolymorphicType(definition.name());
    }

    public DataType type(FortranParser.TypeSpecContext tree) {
        return tree.intrinsicTypeSpec() != null ? intrinsic(tree.intrinsicTypeSpec())
                : new DerivedType(definition(tree.derivedTypeSpec()).name());
    }

    private Symbol definition(FortranParser.DerivedTypeSpecContext tree) {
        String name = tree.NAME().getText();
        var range = FortranToken.rangeOf(tree);
        // A type may be named before its definition, by its own components and by pointers.
        var found = expressions.scope().find(name).filter(s -> s.is(Symbol.Kind.DERIVED_TYPE));
        if (found.isEmpty() && UseStatements.isImageType(name)) Coarrays.require(context, range);
        var symbol = found.orElseThrow(() -> new SemanticError(Code.UNDECLARED_NAME, range,
                "The derived type '%s' is not defined", name));
        symbol.refer();
        if (symbol.template().isPresent())
            return symbol.template().get().instance(kinds(symbol.template().get(), tree), context, expressions.scope(),
                    range);
        if (!tree.typeParamSpec().isEmpty())
            throw new SemanticError(Code.CONSTRAINT, range, "The type '%s' has no parameters", name);
        return symbol;
    }

    /** R755. */
    private Map<String, Expression.IntegerConstant> kinds(TypeTemplate template,
            FortranParser.DerivedTypeSpecContext tree) {
        var kinds = new LinkedHashMap<String, Expression.IntegerConstant>();
        for (var item : tree.typeParamSpec()) {
            var range = FortranToken.rangeOf(item);
            if (item.typeParamValue().expr() == null)
                throw new SemanticError(Code.CONSTRAINT, range, "The value of a KIND parameter must be a constant");
            kind(template, kinds, Optional.ofNullable(item.NAME()).map(Object::toString).orElse(""), expressions
                    .constantInteger(item.typeParamValue().expr(), "A type parameter"), range);
        }
        return kinds;
    }

    /** Adds the value of one more type parameter, given by position or by keyword. */
    public static void kind(TypeTemplate template, Map<String, Expression.IntegerConstant> kinds, String keyword,
            long value, SourceRange range) {
        var names = template.parameters();
        if (keyword.isEmpty() && kinds.size() >= names.size())
            throw new SemanticError(Code.ARGUMENT_COUNT, range, "The type has only %d parameters", names.size());
        String name = keyword.isEmpty() ? names.get(kinds.size()) : keyword;
        if (!names.contains(name))
            throw new SemanticError(Code.CONSTRAINT, range, "The type has no parameter '%s'", name);
        if (kinds.put(name, ConstantConversion.integer(value, 8, range)) != null)
            throw new SemanticError(Code.ARGUMENT_COUNT, range, "The type parameter '%s' is given twice", name);
    }

    /** Whether it names an intrinsic type of a kind that exists, but is not translated. */
    public boolean isOfUntranslatedKind(FortranParser.TypeSpecContext tree) {
        return tree.intrinsicTypeSpec() != null && !intrinsic(tree.intrinsicTypeSpec()).isTranslated();
    }

    private DataType intrinsic(FortranParser.IntrinsicTypeSpecContext tree) {
        if (tree.integerTypeSpec() != null) return integer(tree.integerTypeSpec());
        return switch (tree.start.getType()) {
            case FortranParser.REAL -> new RealType(kind(tree.kindSelector(), Category.REAL,
                    context.options().defaultReal()));
            case FortranParser.COMPLEX -> new ComplexType(kind(tree.kindSelector(), Category.COMPLEX,
                    context.options().defaultReal()));
            case FortranParser.LOGICAL -> new LogicalType(kind(tree.kindSelector(), Category.LOGICAL,
                    context.options().defaultInteger()));
            case FortranParser.BYTE -> new IntegerType(1);
            case FortranParser.CHARACTER -> character(tree.charSelector());
            default -> {
                int kind = checkedKind(context.options().defaultDouble(), Category.REAL, FortranToken.rangeOf(tree));
                yield tree.COMPLEX() != null ? new ComplexType(kind) : new RealType(kind);
            }
        };
    }

    public IntegerType integer(FortranParser.IntegerTypeSpecContext tree) {
        return new IntegerType(kind(tree.kindSelector(), Category.INTEGER, context.options().defaultInteger()));
    }

    /** {@code (kind)}, or {@code *bytes} as old programs write it, where COMPLEX*16 has parts of eight bytes. */
    private int kind(KindSelectorContext tree, Category category, int standard) {
        if (tree == null) return standard;
        var range = FortranToken.rangeOf(tree);
        if (tree.expr() != null) return replaced(checkedKind(expressions.constantInteger(tree.expr(), "A kind"),
                category, range), category);
        long bytes = Long.parseLong(tree.INT_LITERAL().getText());
        return replaced(checkedKind(category == Category.COMPLEX ? bytes % 2 == 0 ? bytes / 2 : -1 : bytes, category,
                range), category);
    }

    private int replaced(int written, Category category) {
        return switch (category) {
            case INTEGER -> context.options().kinds().ofInteger(written);
            case REAL, COMPLEX -> context.options().kinds().ofReal(written);
            default -> written;
        };
    }

    private static int checkedKind(long kind, Category category, SourceRange range) {
        if (!TypeRules.isKindOf(category, kind)) throw new SemanticError(Code.CONSTRAINT,
                range, "Kind %d does not exist for %s", kind, category);
        return (int) kind;
    }

    private DataType character(FortranParser.CharSelectorContext tree) {
        if (tree == null) return character(1, one(SourceRange.NONE));
        if (tree.charLength() != null) return character(1, length(tree.charLength()));
        CharacterLength length = one(FortranToken.rangeOf(tree));
        int kind = 1;
        for (int i = 0; i < tree.charParam().size(); i++) {
            var parameter = tree.charParam(i);
            boolean isKind = parameter.parameter != null ? parameter.parameter.getType() == FortranParser.KIND : i == 1;
            if (isKind) kind = checkedKind(expressions.constantInteger(parameter.typeParamValue().expr(), "A kind"),
                    Category.CHARACTER,
                    FortranToken.rangeOf(parameter));
            else length = length(parameter.typeParamValue());
        }
        return character(kind, length);
    }

    private static CharacterType character(int kind, CharacterLength length) {
        return new CharacterType(kind, length);
    }

    private static CharacterLength one(SourceRange range) {
        return new CharacterLength.Given(ConstantConversion.integer(1, 4, range));
    }

    /** R723: the length behind an asterisk. */
    public CharacterLength length(CharLengthContext tree) {
        if (tree.typeParamValue() != null) return length(tree.typeParamValue());
        return new CharacterLength.Given(ConstantConversion.integer(
                Long.parseLong(tree.INT_LITERAL().getText()), 4, FortranToken.rangeOf(tree)));
    }

    private CharacterLength length(TypeParamValueContext tree) {
        if (tree.expr() == null) return tree.start.getType() == FortranParser.ASTERISK ? new CharacterLength.Assumed()
                : new CharacterLength.Deferred();
        var value = context.constants().folded(expressions.scalarInteger(tree.expr(), "A character length"));
        // F2018 7.4.4.2: a negative length is zero.
        if (value instanceof Expression.IntegerConstant(long n, var type, var range) && n < 0)
            value = new Expression.IntegerConstant(0, type, range);
        return new CharacterLength.Given(value);
    }

    /**
     * Whether all that the specifier needs is known at once, so that it can be worked out before later declarations.
     */
    static boolean isImmediate(FortranParser.DeclarationTypeSpecContext tree) {
        if (tree.derivedTypeSpec() != null) return tree.derivedTypeSpec().typeParamSpec().isEmpty();
        var intrinsic = Optional.ofNullable(tree.intrinsicTypeSpec());
        return intrinsic.map(FortranParser.IntrinsicTypeSpecContext::charSelector).isEmpty()
                || intrinsic.get().charSelector().start == intrinsic.get().charSelector().stop;
    }
}
