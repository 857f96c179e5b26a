package org.fortranc.frontend.semantics;

import org.fortranc.frontend.FrontendOptions;
import org.fortranc.frontend.semantics.constants.ConstantEvaluator;
import org.fortranc.frontend.semantics.expressions.Operations;
import org.fortranc.frontend.semantics.modules.ExternalReferences;
import org.fortranc.frontend.semantics.modules.Modules;
import org.fortranc.frontend.semantics.scopes.SymbolIndex;
import org.fortranc.frontend.semantics.scopes.TypeHierarchy;
import org.fortranc.ir.fortran.DataType.ComplexType;
import org.fortranc.ir.fortran.DataType.IntegerType;
import org.fortranc.ir.fortran.DataType.LogicalType;
import org.fortranc.ir.fortran.DataType.RealType;
import org.fortranc.ir.fortran.SymbolName;

/**
 * What all who analyse one program unit share.
 *
 * @param externals references to and definitions of external procedures, compared at the end
 * @param text where the unit comes from
 */
public record UnitContext(FrontendOptions options, MessageBuffer messages, SymbolIndex symbols,
        ConstantEvaluator constants,
                          Operations operations, Modules modules, ExternalReferences externals, Text text) {
    /** A module file has been checked when it was written; it names what it refers to, PRIVATE or not. */
    public enum Text { PROGRAM, MODULE_FILE }

    public static UnitContext of(FrontendOptions options, Modules modules, ExternalReferences externals, Text text) {
        var symbols = modules.symbols().unit();
        var constants = new ConstantEvaluator(symbols);
        var operations = new Operations(constants, new LogicalType(options.defaultInteger()));
        // Module files and intrinsic modules say the kinds that they mean.
        var kinds = text == Text.MODULE_FILE ? options.withKindsAsWritten() : options;
        return new UnitContext(kinds, new MessageBuffer(), symbols, constants, operations, modules, externals,
                text);
    }

    /** Whether what this symbol's module or type keeps PRIVATE is out of reach here (F2018 7.5.4.8). */
    public boolean isHidden(SymbolName name) {
        return text == Text.PROGRAM && !symbols.isOwn(name);
    }

    /** The derived types of the unit and of all modules before it. */
    public TypeHierarchy types() {
        return new TypeHierarchy(symbols);
    }

    public IntegerType defaultInteger() {
        return new IntegerType(options.defaultInteger());
    }

    public RealType defaultReal() {
        return new RealType(options.defaultReal());
    }

    public RealType doublePrecision() {
        return new RealType(options.defaultDouble());
    }

    public ComplexType defaultComplex() {
        return new ComplexType(options.defaultReal());
    }

    public LogicalType defaultLogical() {
        return new LogicalType(options.defaultInteger());
    }

    public void report(SemanticError error) {
        messages.report(error.diagnostic());
    }
}
