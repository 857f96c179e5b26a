package org.fortranc.frontend.semantics.expressions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.declarations.TypeSpecs;
import org.fortranc.frontend.semantics.intrinsics.IntrinsicTable;
import org.fortranc.frontend.semantics.scopes.Signature;
import org.fortranc.frontend.semantics.scopes.Symbol;
import org.fortranc.frontend.semantics.scopes.Symbol.Kind;
import org.fortranc.frontend.semantics.scopes.TypeTemplate;
import org.fortranc.frontend.semantics.types.TypeRules;
import org.fortranc.frontend.syntax.FortranToken;
import org.fortranc.grammar.FortranParser;
import org.fortranc.grammar.FortranParser.PartRefContext;
import org.fortranc.grammar.FortranParser.SubscriptOrArgumentListContext;
import org.fortranc.ir.fortran.ActualArgument;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.DataType.CharacterType;
import org.fortranc.ir.fortran.Designator;
import org.fortranc.ir.fortran.Designator.SectionSubscript;
import org.fortranc.ir.fortran.Entity.Attribute;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.source.SourceRange;

/** Tells apart what looks like a designator: variables and their parts, function references, structure constructors. */
public final class Designators {
    private final UnitContext context;
    private final Expressions expressions;
    private final Names names;

    Designators(UnitContext context, Expressions expressions) {
        this.context = context;
        this.expressions = expressions;
        this.names = expressions.names();
    }

    /** A variable, constant, value or, for a name alone, a procedure. */
    public Expression designator(FortranParser.DesignatorContext tree) {
        return designator(tree, false);
    }

    /** An actual argument, where a name alone may turn out to be a procedure later. */
    Expression argument(FortranParser.DesignatorContext tree) {
        return designator(tree, tree.partRef().size() == 1);
    }

    private Expression designator(FortranParser.DesignatorContext tree, boolean mayBeProcedure) {
        return parts(tree, tree.partRef().size(), mayBeProcedure);
    }

    /** The component of this name, if the object has one. */
    public Optional<Expression> member(Designator object, String name, SourceRange range) {
        return context.types().definition(object.type()).flatMap(type -> context.types().component(type, name))
                .map(_ -> component(object, name, range));
    }

    /** What stands before the last part: the object of a type-bound procedure. */
    public Designator object(FortranParser.DesignatorContext tree) {
        return structure(parts(tree, tree.partRef().size() - 1, false));
    }

    private Expression parts(FortranParser.DesignatorContext tree, int count, boolean mayBeProcedure) {
        var parts = tree.partRef();
        Expression expression = first(parts.getFirst(), mayBeProcedure);
        for (int i = 1; i < count; i++)
            expression = component(structure(expression), parts.get(i),
                    FortranToken.rangeOf(tree.start, parts.get(i).stop));
        return expression;
    }

    private static Designator structure(Expression expression) {
        if (expression instanceof Designator structure) return structure;
        throw new SemanticError(Code.WRONG_NAME_CLASS,
                expression.range(), "A component of a function's value must not be referred to");
    }

    /** The object whose last parentheses hold something other than subscripts: new bounds of a pointer. */
    public Expression withoutSubscripts(FortranParser.DesignatorContext tree) {
        var parts = tree.partRef();
        String lastName = parts.getLast().NAME().getText();
        if (parts.size() == 1) return names.variable(lastName, nameRange(parts.getFirst()));
        return component(object(tree), lastName, FortranToken.rangeOf(tree.start, tree.stop));
    }

    private Expression first(PartRefContext part, boolean mayBeProcedure) {
        String name = part.NAME().getText();
        var range = FortranToken.rangeOf(part);
        selectImage(part);
        var lists = part.subscriptOrArgumentList();
        boolean parentheses = hasParentheses(part);
        if (!parentheses) return name(name, mayBeProcedure, range);
        var found = names.find(name, range);
        if (found.isPresent()) {
            var symbol = found.get();
            if (isRecursion(symbol, lists)) return recursion(name, part, range);
            switch (symbol.kind()) {
                case OBJECT -> {
                    if (!symbol.isOnlyMentioned() || symbol.rank() > 0 || isSubstring(symbol, lists))
                        return subscripted(names.variable(name, nameRange(part)), lists, range);
                    symbol.become(Kind.UNSETTLED);
                    names.scope().unit().analyseAgain();
                }
                case UNSETTLED -> {
                    if (symbol.rank() > 0 || isSubstring(symbol, lists)) return subscripted(names.variable(name,
                            nameRange(part)), lists, range);
                }
                default -> {}
            }
        }
        return reference(name, found, part, range);
    }

    private static SourceRange nameRange(PartRefContext part) {
        return FortranToken.rangeOf(part.start, part.start);
    }

    private void selectImage(PartRefContext part) {
        if (part.imageSelector() != null) new Coarrays(context, expressions).select(part.imageSelector());
    }

    private static boolean hasParentheses(PartRefContext part) {
        return part.getChildCount() > (part.imageSelector() == null ? 1 : 2);
    }

    /** A name without parentheses. */
    private Expression name(String name, boolean mayBeProcedure, SourceRange range) {
        var found = names.find(name, range);
        if (found.isPresent()) {
            var symbol = found.get();
            switch (symbol.kind()) {
                case PROCEDURE, INTRINSIC, STATEMENT_FUNCTION -> {
                    symbol.refer();
                    return names.procedure(name, symbol, range);
                }
                case UNSETTLED -> {
                    // The name of a dummy argument or of a typed function may stand for a procedure in an argument
                    // list.
                    names.requireType(symbol, range);
                    symbol.refer();
                    if (symbol.rank() == 0 && mayBeProcedure) symbol.becomeObjectByMention();
                    else symbol.become(Kind.OBJECT);
                }
                default -> {}
            }
        } else {
            var generics = names.scope().findGenerics(name);
            if (!generics.isEmpty()) {
                var same = generics.getFirst().specifics().stream()
                        .filter(s -> s.name().name().equals(name)).findFirst();
                if (same.isPresent()) return names.procedure(name, same.get(), range);
            }
        }
        return names.variable(name, range);
    }

    /** Whether a function without RESULT refers to itself rather than to an element or substring of its result. */
    private boolean isRecursion(Symbol symbol, List<SubscriptOrArgumentListContext> lists) {
        return symbol.is(Kind.OBJECT) && symbol.has(Attribute.RESULT) && symbol.rank() == 0 && !isSubstring(symbol,
                lists);
    }

    private Expression recursion(String name, PartRefContext part, SourceRange range) {
        var unit = names.scope().unit();
        var own = unit.host().flatMap(host -> host.find(name)).filter(s -> s.is(Kind.PROCEDURE))
                .orElseThrow(() -> Names.wrongClass(name, "a scalar, but has subscripts", range));
        return expressions.procedures().function(name, own, arguments(part.subscriptOrArgumentList()), range);
    }

    private static boolean isSubstring(Symbol symbol, List<SubscriptOrArgumentListContext> lists) {
        return symbol.hasType() && symbol.type() instanceof CharacterType && symbol.rank() == 0 && lists.size() == 1
                && isTriplet(lists.getFirst());
    }

    private static boolean isTriplet(SubscriptOrArgumentListContext list) {
        return list.subscriptOrArgument().size() == 1
                && list.subscriptOrArgument(0) instanceof FortranParser.SubscriptTripletContext triplet
                && triplet.stride == null;
    }

    /** What is no data object: a function reference or a structure constructor. */
    private Expression reference(String name, Optional<Symbol> found, PartRefContext part, SourceRange range) {
        var lists = part.subscriptOrArgumentList();
        var template = found.flatMap(Symbol::template);
        if (template.isPresent()) return parameterized(template.get(), lists, range);
        if (lists.size() > 1) throw new SemanticError(Code.WRONG_NAME_CLASS,
                range, "'%s' is followed by too many parenthesized lists", name);
        var procedures = expressions.procedures();
        var actuals = arguments(lists);
        var specific = procedures.genericFunction(name, actuals, range);
        if (specific.isPresent()) return specific.get();
        if (found.isPresent()) {
            var symbol = found.get();
            if (symbol.is(Kind.DERIVED_TYPE)) return new StructureConstructors(context, expressions).structure(symbol,
                    actuals, range);
            if (symbol.is(Kind.UNSETTLED) && !symbol.isDummy() && !symbol.has(Attribute.POINTER) && symbol.scope()
                    == names.scope().unit()
                    && IntrinsicTable.standard().isFunction(name)) {
                // F2018 8.8.11: a type declaration alone does not take an intrinsic function's name away.
                symbol.become(Kind.INTRINSIC);
            }
            if (symbol.is(Kind.NAMELIST) || symbol.is(Kind.CONSTRUCT) || symbol.is(Kind.PROGRAM_UNIT)) names.object(
                    name, range);
            return procedures.function(name, symbol, actuals, range);
        }
        if (IntrinsicTable.standard().isFunction(name)) return procedures.intrinsicFunction(name, actuals, range);
        if (!names.scope().findGenerics(name).isEmpty()) throw ProcedureReferences.noSpecific(name, actuals, range);
        return procedures.function(name, names.scope().unit().declare(name, range), actuals, range);
    }

    /** A structure constructor whose type may have its kinds in parentheses of their own (F2018 R756). */
    private Expression parameterized(TypeTemplate template, List<SubscriptOrArgumentListContext> lists,
            SourceRange range) {
        var kinds = new LinkedHashMap<String, Expression.IntegerConstant>();
        if (lists.size() > 1) for (var actual : arguments(lists.subList(0, 1))) {
            long kind = actual.expression().map(context.constants()::integer).orElse(OptionalLong.empty())
                    .orElseThrow(() -> new SemanticError(Code.NOT_CONSTANT, actual.range(),
                            "A type parameter must be a constant"));
            TypeSpecs.kind(template, kinds, actual.keyword(), kind, actual.range());
        }
        return new StructureConstructors(context, expressions).structure(template.instance(kinds, context,
                expressions.scope(), range), arguments(lists.subList(lists.size() - 1, lists.size())), range);
    }

    // Arguments

    /** The actual arguments of a reference or CALL; no list is an empty one. */
    public List<Actual> arguments(List<SubscriptOrArgumentListContext> lists) {
        if (lists.isEmpty()) return List.of();
        var actuals = new ArrayList<Actual>();
        for (var item : lists.getFirst().subscriptOrArgument()) {
            var range = FortranToken.rangeOf(item);
            actuals.add(switch (item) {
                case FortranParser.PositionalArgumentContext positional ->
                    new Actual("", new ActualArgument.Given(expressions.argument(positional.expr())),
                            Expressions.isByValue(positional.expr()), range);
                case FortranParser.KeywordArgumentContext keyword -> new Actual(keyword.NAME().getText(),
                        keyword.expr() == null
                        ? new ActualArgument.AlternateReturn(Literals.label(keyword.label().start))
                        : new ActualArgument.Given(expressions.argument(keyword.expr())), keyword.expr() != null
                        && Expressions.isByValue(keyword.expr()), range);
                case FortranParser.AlternateReturnContext alternate ->
                    new Actual("", new ActualArgument.AlternateReturn(Literals.label(alternate.label().start)), range);
                default -> throw new SemanticError(Code.WRONG_NAME_CLASS,
                        range, "A section of something that is no array");
            });
        }
        return actuals;
    }

    // Parts of variables

    /** An element or section of a whole object, for subscripts that are analysed already. */
    public Designator element(Designator whole, List<Expression> subscripts, SourceRange range) {
        return new Designator.ArrayElement(whole, subscripts, range);
    }

    /** Applies the lists in parentheses: subscripts of an array, the bounds of a substring. */
    private Expression subscripted(Designator whole, List<SubscriptOrArgumentListContext> lists, SourceRange range) {
        Designator designator = whole;
        int used = 0;
        int dimensions = dimensions(whole);
        if (dimensions != 0 && used < lists.size()) designator = subscripts(designator, dimensions, lists.get(used++),
                range);
        if (used < lists.size() && designator.type() instanceof CharacterType && isTriplet(lists.get(used)))
            designator = substring(designator, (FortranParser.SubscriptTripletContext) lists.get(
            used++).subscriptOrArgument(0), range);
        if (used < lists.size() || lists.isEmpty())
            throw new SemanticError(Code.RANK_MISMATCH, range, "'%s' is a scalar, but has subscripts",
                    Definability.base(whole).name());
        return designator;
    }

    /** The dimensions that subscripts choose from: those of the object or of the last component. */
    private static int dimensions(Designator whole) {
        return whole instanceof Designator.ComponentReference(var structure, _, _, int rank, _)
                ? rank - structure.rank() : whole.rank();
    }

    Designator substring(Designator text, FortranParser.SubscriptTripletContext triplet, SourceRange range) {
        var first = Optional.ofNullable(triplet.first).map(t -> expressions.onlyInteger(t, "A substring's bound"));
        var last = Optional.ofNullable(triplet.last).map(t -> expressions.onlyInteger(t, "A substring's bound"));
        requireInside(text, first, last, range);
        return new Designator.Substring(text, first, last, range);
    }

    /** Constant bounds of a substring that is not empty must lie inside a text of constant length. */
    private void requireInside(Designator text, Optional<Expression> first, Optional<Expression> last,
            SourceRange range) {
        var from = first.map(context.constants()::integer).orElse(java.util.OptionalLong.of(1));
        var length = TypeRules.constantLength((CharacterType) text.type());
        var to = last.map(context.constants()::integer)
                .orElseGet(() -> length.map(java.util.OptionalLong::of).orElseGet(java.util.OptionalLong::empty));
        if (from.isPresent() && to.isPresent() && from.getAsLong() > to.getAsLong()) return;
        if (from.isPresent() && from.getAsLong() < 1 && to.isPresent() || length.isPresent() && to.isPresent()
                && to.getAsLong() > length.get())
            throw new SemanticError(Code.CONSTRAINT, range, "The substring is outside its string");
    }

    private Designator subscripts(Designator array, int dimensions, SubscriptOrArgumentListContext list,
            SourceRange range) {
        var subscripts = new ArrayList<SectionSubscript>();
        for (var item : list.subscriptOrArgument()) subscripts.add(subscript(item));
        if (subscripts.size() != dimensions)
            throw new SemanticError(Code.RANK_MISMATCH, range, "'%s' has rank %d, but %d subscripts are given",
                    lastName(array), dimensions, subscripts.size());
        int rank = 0;
        var indices = new ArrayList<Expression>();
        for (var subscript : subscripts) {
            if (subscript instanceof SectionSubscript.At(var index)) indices.add(index);
            else rank++;
        }
        int outer = array.rank() - dimensions;
        if (outer > 0 && rank > 0)
            throw new SemanticError(Code.RANK_MISMATCH, range, "Two parts of a designator are arrays");
        return rank == 0 ? new Designator.ArrayElement(array, indices, range)
                : new Designator.ArraySection(array, subscripts, rank + outer, range);
    }

    private static String lastName(Designator designator) {
        return designator instanceof Designator.ComponentReference(_, var component, _, _, _) ? component
                : Definability.base(designator).name();
    }

    private SectionSubscript subscript(FortranParser.SubscriptOrArgumentContext item) {
        return switch (item) {
            case FortranParser.PositionalArgumentContext positional -> {
                var index = expressions.integer(expressions.expression(positional.expr()), "A subscript");
                if (index.rank() > 1)
                    throw new SemanticError(Code.RANK_MISMATCH, index.range(), "A vector subscript has rank %d",
                            index.rank());
                yield index.rank() == 0 ? new SectionSubscript.At(index) : new SectionSubscript.Vector(index);
            }
            case FortranParser.SubscriptTripletContext triplet -> new SectionSubscript.Triplet(
                    expressions.optional(triplet.first, "A subscript"),
                    expressions.optional(triplet.last, "A subscript"),
                    expressions.optional(triplet.stride, "A stride"));
            default -> throw new SemanticError(Code.WRONG_NAME_CLASS,
                    FortranToken.rangeOf(item), "A keyword or label is no subscript");
        };
    }

    /** R911, R915: what follows a percent sign. */
    private Expression component(Designator structure, PartRefContext part, SourceRange range) {
        selectImage(part);
        String name = part.NAME().getText();
        if (isBinding(structure, name)) return expressions.procedures().boundFunction(structure, name,
                arguments(part.subscriptOrArgumentList()), range);
        var reference = component(structure, name, range);
        if (reference instanceof Expression.ProcedureComponent pointer && hasParentheses(part))
            return expressions.procedures().componentFunction(pointer, arguments(part.subscriptOrArgumentList()),
                    range);
        if (hasParentheses(part)) {
            if (!(reference instanceof Designator designator))
                throw new SemanticError(Code.RANK_MISMATCH, range, "A type parameter has no subscripts");
            return subscripted(designator, part.subscriptOrArgumentList(), range);
        }
        if (reference instanceof Designator.ComponentReference r && structure.rank() > 0 && r.rank() > structure.rank())
            throw new SemanticError(Code.RANK_MISMATCH, range, "Two parts of a designator are arrays");
        return reference;
    }

    /** Whether a name behind an object is a type-bound procedure and no component. */
    private boolean isBinding(Designator structure, String name) {
        return context.types().definition(structure.type()).filter(type -> context.types().component(type, name)
                .isEmpty()).isPresent() && expressions.procedures().isBinding(structure.type(), name);
    }

    /** The whole component; its rank counts the structure's dimensions and its own. */
    public Expression component(Designator structure, String name, SourceRange range) {
        var definition = context.types().definition(structure.type());
        if (definition.isEmpty()) return partOfIntrinsic(structure, name, range);
        var type = definition.get();
        var parameter = Optional.ofNullable(type.kinds().get(name));
        if (parameter.isPresent()) return new Expression.IntegerConstant(parameter.get().value(),
                parameter.get().type(), range);
        var found = context.types().component(type, name);
        if (found.isEmpty()) {
            var parents = context.types().parentComponent(type, name).orElseThrow(() ->
                    new SemanticError(Code.NO_SUCH_COMPONENT, range, "The type '%s' has no component '%s'",
                            type.name().name(), name));
            return inherited(structure, type, parents, range);
        }
        var component = found.get().member();
        var owner = found.get().parents().isEmpty() ? type : found.get().parents().getLast();
        if (component.has(Attribute.PRIVATE) && context.isHidden(owner.name()))
            throw new SemanticError(Code.CONSTRAINT, range, "The component '%s' of the type '%s' is PRIVATE", name,
                    owner.name().name());
        var owned = inherited(structure, type, found.get().parents(), range);
        boolean dynamic = component.has(Attribute.POINTER) || component.has(Attribute.ALLOCATABLE)
                || component.is(Kind.PROCEDURE);
        if (structure.rank() > 0 && dynamic) throw new SemanticError(Code.RANK_MISMATCH, range,
                "The component '%s' is POINTER or ALLOCATABLE and cannot follow an array", name);
        if (component.is(Kind.PROCEDURE)) return new Expression.ProcedureComponent(owned, name, component.passed(),
                component.signature().map(Signature::resultType).orElseGet(component::type), range);
        return new Designator.ComponentReference(owned, name, component.type(), structure.rank() + component.rank(),
                range);
    }

    /** The parent component of the parent component, as far as the types say. */
    private static Designator inherited(Designator structure, Symbol type, List<Symbol> parents, SourceRange range) {
        var at = type;
        var part = structure;
        for (var parent : parents) {
            part = new Designator.ParentComponent(part, at.parentName(), new DataType.DerivedType(parent.name()),
                    range);
            at = parent;
        }
        return part;
    }

    /** Parts of a complex object, and inquiries for type parameters (R916). */
    private Expression partOfIntrinsic(Designator object, String name, SourceRange range) {
        if (object.type() instanceof DataType.ComplexType && (name.equals("re") || name.equals("im")))
            return new Designator.ComplexPart(object, name.equals("re") ? Designator.ComplexPart.Part.RE
                    : Designator.ComplexPart.Part.IM, range);
        if (name.equals("kind")) return new Expression.IntegerConstant(TypeRules.kindOf(object.type()),
                context.defaultInteger(), range);
        if (name.equals("len") && object.type() instanceof CharacterType)
            return expressions.procedures().intrinsicFunction("len",
                    List.of(new Actual("", new ActualArgument.Given(object), range)), range);
        throw new SemanticError(Code.NO_SUCH_COMPONENT, range, "'%s' is %s and has no component '%s'", lastName(object),
                TypeRules.describe(object.type()), name);
    }
}
