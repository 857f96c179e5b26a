package org.fortranc.frontend.semantics.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.FrontendOptions;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.constants.ConstantConversion;
import org.fortranc.frontend.semantics.constants.ConstantValue;
import org.fortranc.frontend.semantics.expressions.BackslashEscapes;
import org.fortranc.frontend.semantics.expressions.Conversions;
import org.fortranc.frontend.semantics.expressions.Expressions;
import org.fortranc.frontend.semantics.scopes.Symbol;
import org.fortranc.frontend.syntax.FortranToken;
import org.fortranc.frontend.syntax.StatementSyntax;
import org.fortranc.grammar.FortranParser;
import org.fortranc.grammar.FortranParser.SpecifierContext;
import org.fortranc.ir.fortran.Construct;
import org.fortranc.ir.fortran.Construct.Format;
import org.fortranc.ir.fortran.Construct.Position;
import org.fortranc.ir.fortran.Construct.Specifier;
import org.fortranc.ir.fortran.Construct.TransferItem;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Expression;
import org.fortranc.source.SourceRange;

/** Input/output statements (F2018 clause 12). */
final class DataTransfers {
    private static final Pattern LABEL = Pattern.compile("\\d{1,5}");
    private static final int STANDARD_INPUT = 5;
    private static final int STANDARD_OUTPUT = 6;

    private final UnitContext context;
    private final SubprogramContext subprogram;
    private final Expressions expressions;
    private final Specifiers specifiers;

    DataTransfers(UnitContext context, SubprogramContext subprogram, Expressions expressions) {
        this.context = context;
        this.subprogram = subprogram;
        this.expressions = expressions;
        this.specifiers = new Specifiers(subprogram, expressions);
    }

    Construct statement(StatementSyntax statement, Position position) {
        var construct = translated(statement, position);
        // F2018 C1597: a pure procedure may only read and write internal files.
        boolean internal = construct instanceof Construct.DataTransfer transfer && transfer.controls().stream()
                .anyMatch(c ->
                        c instanceof Specifier.Value(var key, var value) && key.equals("UNIT") && value.type()
                                instanceof DataType.CharacterType);
        if (expressions.definability().isPure() && !internal)
            throw new SemanticError(Code.CONSTRAINT, position.range(), "A PURE procedure cannot use external files");
        return construct;
    }

    private Construct translated(StatementSyntax statement, Position position) {
        return switch (statement.kind()) {
            case READ -> read(statement.tree(FortranParser.ReadStmtContext.class), position);
            case WRITE -> {
                var tree = statement.tree(FortranParser.WriteStmtContext.class);
                yield transfer(Construct.DataTransfer.Direction.WRITE, tree.specifier(), output(tree.outputItemList()),
                        position);
            }
            case PRINT -> {
                var tree = statement.tree(FortranParser.PrintStmtContext.class);
                yield complete(Construct.DataTransfer.Direction.WRITE, format(tree.format()),
                        List.of(unit(STANDARD_OUTPUT, position.range())), output(tree.outputItemList()), position);
            }
            case OPEN -> operation(Construct.FileOperation.Operation.OPEN,
                    statement.tree(FortranParser.OpenStmtContext.class).specifier(), position);
            case CLOSE -> operation(Construct.FileOperation.Operation.CLOSE,
                    statement.tree(FortranParser.CloseStmtContext.class).specifier(), position);
            case WAIT -> operation(Construct.FileOperation.Operation.WAIT,
                    statement.tree(FortranParser.WaitStmtContext.class).specifier(), position);
            case INQUIRE -> inquire(statement.tree(FortranParser.InquireStmtContext.class), position);
            case REWIND -> position(Construct.FileOperation.Operation.REWIND,
                    statement.tree(FortranParser.RewindStmtContext.class).positionTarget(), position);
            case BACKSPACE -> position(Construct.FileOperation.Operation.BACKSPACE,
                    statement.tree(FortranParser.BackspaceStmtContext.class).positionTarget(), position);
            case ENDFILE -> position(Construct.FileOperation.Operation.ENDFILE,
                    statement.tree(FortranParser.EndfileStmtContext.class).positionTarget(), position);
            case FLUSH -> {
                var target = statement.tree(FortranParser.FlushStmtContext.class).positionTarget();
                yield target == null ? new Construct.FileOperation(Construct.FileOperation.Operation.FLUSH, List.of(),
                        position)
                        : position(Construct.FileOperation.Operation.FLUSH, target, position);
            }
            default -> throw new IllegalStateException("no input/output statement: " + statement.kind());
        };
    }

    private static Specifier unit(int number, SourceRange range) {
        return new Specifier.Value("UNIT", ConstantConversion.integer(number, 4, range));
    }

    private Construct read(FortranParser.ReadStmtContext tree, Position position) {
        var items = input(tree.inputItemList());
        if (tree.format() != null)
            return complete(Construct.DataTransfer.Direction.READ, format(tree.format()),
                    List.of(unit(STANDARD_INPUT, position.range())), items, position);
        return transfer(Construct.DataTransfer.Direction.READ, tree.specifier(), items, position);
    }

    private Construct transfer(Construct.DataTransfer.Direction direction, List<SpecifierContext> trees,
            List<TransferItem> items, Position position) {
        boolean isRead = direction == Construct.DataTransfer.Direction.READ;
        var controls = new ArrayList<Specifier>();
        Format format = new Format.Unformatted();
        for (int i = 0; i < trees.size(); i++) {
            var tree = trees.get(i);
            String keyword = tree.NAME() != null ? tree.NAME().getText() : i == 0 ? "unit" : i == 1 ? "fmt" : "";
            if (keyword.equals("fmt") || keyword.equals("nml")) {
                format = tree.expr() == null ? new Format.ListDirected() : format(tree.expr());
                if (keyword.equals("nml") && !(format instanceof Format.Namelist))
                    throw new SemanticError(Code.WRONG_NAME_CLASS,
                            FortranToken.rangeOf(tree), "NML needs the name of a NAMELIST group");
            } else if (keyword.equals("unit") && tree.expr() == null) {
                controls.add(unit(isRead ? STANDARD_INPUT : STANDARD_OUTPUT, FortranToken.rangeOf(tree)));
            } else {
                // F2018 C1214: these are for input.
                if (!isRead && (keyword.equals("end") || keyword.equals("eor")))
                    throw new SemanticError(Code.CONSTRAINT, FortranToken.rangeOf(tree), "WRITE takes no %s=",
                            keyword.toUpperCase(java.util.Locale.ROOT));
                var specifier = specifiers.specifier(isRead ? Specifiers.Statement.READ : Specifiers.Statement.WRITE,
                        keyword, tree);
                if (specifier instanceof Specifier.Value(var key, var value) && key.equals("UNIT")
                        && value.type() instanceof DataType.CharacterType) internal(value, isRead);
                controls.add(specifier);
            }
        }
        if (controls.stream().noneMatch(c -> c instanceof Specifier.Value(var key, _) && key.equals("UNIT")))
            throw new SemanticError(Code.CONSTRAINT, position.range(), "The statement needs a UNIT");
        if (format instanceof Format.Namelist && !items.isEmpty())
            throw new SemanticError(Code.CONSTRAINT,
                    position.range(), "A statement with a NAMELIST group has no list of items");
        requireTogether(format, controls, position);
        return complete(direction, format, controls, items, position);
    }

    /** F2018 C1216 to C1221: what REC= and ADVANCE= can stand beside. */
    private static void requireTogether(Format format, List<Specifier> controls, Position position) {
        boolean chosen = format instanceof Format.ListDirected || format instanceof Format.Namelist;
        boolean internal = value(controls, "UNIT").filter(u -> u.type() instanceof DataType.CharacterType).isPresent();
        boolean direct = value(controls, "REC").isPresent();
        boolean advance = value(controls, "ADVANCE").isPresent();
        var reason = direct && chosen ? "REC cannot stand beside FMT=* or NML"
                : direct && value(controls, "POS").isPresent() ? "REC cannot stand beside POS"
                : direct && internal ? "REC cannot stand beside an internal file"
                : advance && internal ? "ADVANCE cannot stand beside an internal file"
                : advance && (chosen || format instanceof Format.Unformatted) ? "ADVANCE needs an explicit format" : "";
        if (!reason.isEmpty()) throw new SemanticError(Code.CONSTRAINT, position.range(), reason);
    }

    private static Optional<Expression> value(List<Specifier> controls, String keyword) {
        for (var control : controls)
            if (control instanceof Specifier.Value(var key, var value) && key.equals(keyword))
                return Optional.of(value);
        return Optional.empty();
    }

    /** F2018 R1204: an internal file is a variable. */
    private void internal(Expression file, boolean isRead) {
        if (isRead) expressions.definability().requireVariable(file, "as an internal file");
        else expressions.definability().require(file, "as an internal file");
    }

    private Construct complete(Construct.DataTransfer.Direction direction, Format format, List<Specifier> controls,
            List<TransferItem> items, Position position) {
        boolean formatted = !(format instanceof Format.Unformatted);
        var transfers = new DefinedTransfers(context, expressions, direction, formatted);
        if (format instanceof Format.Namelist(var group)) context.symbols().find(group).ifPresent(symbol ->
                transfers.ofGroup(symbol.groupMembers(), position.range()));
        return new Construct.DataTransfer(direction, format, controls, items, transfers.of(items), position);
    }

    // R1215

    private Format format(FortranParser.FormatContext tree) {
        return tree.expr() == null ? new Format.ListDirected() : format(tree.expr());
    }

    private Format format(FortranParser.ExprContext tree) {
        var range = FortranToken.rangeOf(tree);
        boolean oneToken = tree.start == tree.stop;
        if (oneToken && tree.start.getType() == FortranParser.INT_LITERAL) {
            var label = tree.getText(); // a number with a kind or of many digits is none
            var text = (LABEL.matcher(label).matches() ? subprogram.labels().format(Integer.parseInt(label))
                    : Optional.<String>empty()).orElseThrow(() -> new SemanticError(Code.UNDEFINED_LABEL, range,
                            "There is no FORMAT statement with the label %s", label));
            return new Format.Constant(context.options().backslash() == FrontendOptions.Backslash.ESCAPE
                    ? BackslashEscapes.decode(text) : text);
        }
        if (oneToken && tree.start.getType() == FortranParser.NAME) {
            var group = expressions.scope().find(tree.getText()).filter(s -> s.is(Symbol.Kind.NAMELIST));
            if (group.isPresent()) return new Format.Namelist(group.get().name());
        }
        var value = expressions.expression(tree);
        var old = NumericFormats.text(value);
        if (old.isPresent()) return new Format.Computed(old.get());
        if (value.type() instanceof DataType.IntegerType && value
                instanceof org.fortranc.ir.fortran.Designator designator && value.rank() == 0)
            return new Format.Assigned(designator, subprogram.labels().assignedFormats());
        if (!(value.type() instanceof DataType.CharacterType))
            throw new SemanticError(Code.TYPE_MISMATCH,
                    range, "A format must be CHARACTER or the label of a FORMAT statement");
        if (!value.type().isTranslated())
            throw new SemanticError(Code.TYPE_MISMATCH, range, "A format must be of default CHARACTER");
        return context.constants().evaluate(value).map(constant -> (Format) new Format.Constant(parenthesized(
                text(constant), range))).orElseGet(() -> new Format.Computed(value));
    }

    /** F2018 R1303: a format is in parentheses; what stands behind the last one does not count. */
    private static String parenthesized(String format, SourceRange range) {
        if (!format.stripLeading().startsWith("(")) throw new SemanticError(Code.CONSTRAINT, range,
                "A format begins with a left parenthesis");
        return format;
    }

    /** The text of a constant format; the elements of an array are joined. */
    private static String text(ConstantValue value) {
        return switch (value) {
            case ConstantValue.Scalar(var constant) -> ((Expression.CharacterConstant) constant).value();
            case ConstantValue.Array array -> {
                var text = new StringBuilder();
                for (var element : array.elements()) text.append(((Expression.CharacterConstant) element).value());
                yield text.toString();
            }
        };
    }

    // R1216 to R1219

    private List<TransferItem> input(FortranParser.InputItemListContext tree) {
        if (tree == null) return List.of();
        var items = new ArrayList<TransferItem>();
        for (var item : tree.inputItem()) {
            if (item.designator() != null) items.add(new TransferItem.Item(
                    transferable(expressions.variable(item.designator(), "by READ"))));
            else items.add(impliedDo(item.inputImpliedDo().impliedDoControl(),
                    input(item.inputImpliedDo().inputItemList())));
        }
        return items;
    }

    private List<TransferItem> output(FortranParser.OutputItemListContext tree) {
        if (tree == null) return List.of();
        var items = new ArrayList<TransferItem>();
        for (var item : tree.outputItem()) {
            if (item.expr() != null) items.add(new TransferItem.Item(
                    transferable(expressions.expression(item.expr()))));
            else items.add(impliedDo(item.outputImpliedDo().impliedDoControl(),
                    output(item.outputImpliedDo().outputItemList())));
        }
        return items;
    }

    private static Expression transferable(Expression item) {
        if (org.fortranc.frontend.semantics.types.TypeRules.isTypeless(item.type()))
            throw new SemanticError(Code.CONSTRAINT, item.range(), "A BOZ constant has no type to be written with");
        if (item instanceof Expression.NullPointer) throw new SemanticError(Code.CONSTRAINT,
                item.range(), "NULL() cannot be written");
        return item;
    }

    private TransferItem impliedDo(FortranParser.ImpliedDoControlContext control, List<TransferItem> items) {
        var range = FortranToken.rangeOf(control.NAME().getSymbol(), control.NAME().getSymbol());
        var variable = expressions.names().variable(control.NAME().getText(), range);
        expressions.definability().require(variable, "by an implied DO");
        var type = variable.type();
        if (variable.rank() != 0 || !(type instanceof DataType.IntegerType) && !(type instanceof DataType.RealType))
            throw new SemanticError(Code.TYPE_MISMATCH,
                    range, "The variable '%s' of an implied DO must be a scalar INTEGER or REAL", variable.name());
        var first = Conversions.assigned(type, expressions.expression(control.expr(0)));
        var last = Conversions.assigned(type, expressions.expression(control.expr(1)));
        var step = control.expr().size() > 2 ? Conversions.assigned(type, expressions.expression(control.expr(2)))
                : Conversions.to(type, ConstantConversion.integer(1, 4, range));
        return new TransferItem.ImpliedDo(variable, first, last, step, items);
    }

    // Statements about files

    private Construct operation(Construct.FileOperation.Operation operation, List<SpecifierContext> trees,
            Position position) {
        var statement = Specifiers.Statement.valueOf(operation.name());
        var controls = new ArrayList<Specifier>();
        for (int i = 0; i < trees.size(); i++) {
            String keyword = trees.get(i).NAME() != null ? trees.get(i).NAME().getText() : i == 0 ? "unit" : "";
            controls.add(specifiers.specifier(statement, keyword, trees.get(i)));
        }
        boolean hasUnit = controls.stream().anyMatch(c -> c instanceof Specifier.Value(var key, _)
                && (key.equals("UNIT") || key.equals("NEWUNIT") || key.equals("FILE") && operation
                == Construct.FileOperation.Operation.INQUIRE));
        if (!hasUnit) throw new SemanticError(Code.CONSTRAINT, position.range(), "%s needs a UNIT",
                operation.name().toUpperCase(Locale.ROOT));
        return new Construct.FileOperation(operation, controls, position);
    }

    private Construct position(Construct.FileOperation.Operation operation, FortranParser.PositionTargetContext tree,
            Position position) {
        if (tree.expr() == null) return operation(operation, tree.specifier(), position);
        var unit = expressions.scalarInteger(tree.expr(), "A unit");
        return new Construct.FileOperation(operation, List.of(new Specifier.Value("UNIT", unit)), position);
    }

    private Construct inquire(FortranParser.InquireStmtContext tree, Position position) {
        if (tree.outputItemList() == null) return operation(Construct.FileOperation.Operation.INQUIRE,
                tree.specifier(), position);
        var specifier = tree.specifier(0);
        if (tree.specifier().size() != 1 || specifier.NAME() == null || !specifier.NAME().getText().equals("iolength"))
            throw new SemanticError(Code.CONSTRAINT,
                    position.range(), "INQUIRE with a list of items needs IOLENGTH alone");
        var length = expressions.variable(specifier.expr(), "as IOLENGTH");
        return new Construct.InquireLength(length, output(tree.outputItemList()), position);
    }
}
