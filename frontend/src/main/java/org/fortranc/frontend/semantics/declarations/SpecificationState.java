package org.fortranc.frontend.semantics.declarations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fortranc.diagnostic.Code;
import org.fortranc.frontend.semantics.SemanticError;
import org.fortranc.frontend.semantics.UnitContext;
import org.fortranc.frontend.semantics.scopes.Symbol;
import org.fortranc.grammar.FortranParser;
import org.fortranc.ir.fortran.SpecificationPart;
import org.fortranc.ir.fortran.SpecificationPart.BindingLabel;
import org.fortranc.ir.fortran.SpecificationPart.CommonBlock;
import org.fortranc.ir.fortran.SpecificationPart.DataSet;
import org.fortranc.ir.fortran.SpecificationPart.EquivalenceSet;
import org.fortranc.ir.fortran.SpecificationPart.StatementFunction;
import org.fortranc.source.SourceRange;

/** What the statements of one specification part add up to, besides the symbols of its scope. */
final class SpecificationState {
    private final UnitContext context;
    private final Set<Symbol> shaped = new HashSet<>();
    private final Map<String, CommonMembers> commonBlocks = new LinkedHashMap<>();
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final List<EquivalenceSet> equivalences = new ArrayList<>();
    private final List<DataSet> data = new ArrayList<>();
    private final List<SpecificationPart.CrayPointer> crayPointers = new ArrayList<>();
    private final List<Symbol> namelists = new ArrayList<>();
    private final List<StatementFunction> statementFunctions = new ArrayList<>();
    private final List<Runnable> atEnd = new ArrayList<>();
    private final Map<String, Access> access = new HashMap<>();
    private final Set<String> savedBlocks = new HashSet<>();
    private Access defaultAccess = Access.PUBLIC;
    private boolean saveAll;
    private boolean finished;
    private boolean implicitNoneGiven;

    enum Access { PUBLIC, PRIVATE }

    /** A COMMON block as it grows. */
    record CommonMembers(String name, List<Symbol> members, SourceRange range) {}

    SpecificationState(UnitContext context) {
        this.context = context;
    }

    /** Runs a part of the analysis whose error shall not end the rest. */
    void guarded(Runnable part) {
        try {
            part.run();
        } catch (SemanticError error) {
            context.report(error);
        }
    }

    /** Puts off what needs all declarations. */
    void atEnd(Runnable part) {
        atEnd.add(part);
    }

    void finish() {
        for (int i = 0; i < atEnd.size(); i++) guarded(atEnd.get(i));
        atEnd.clear();
        finished = true;
    }

    /** Whether what was put off has been done once: all declarations are known. */
    boolean isFinished() {
        return finished;
    }

    Set<Symbol> shaped() {
        return shaped;
    }

    void access(String name, FortranParser.AccessSpecContext tree, SourceRange range) {
        var before = access.put(name, access(tree));
        if (before != null) throw new SemanticError(Code.DUPLICATE_DECLARATION,
                range, "'%s' has been made PUBLIC or PRIVATE already", name);
    }

    static Access access(FortranParser.AccessSpecContext tree) {
        return tree.start.getType() == FortranParser.PUBLIC ? Access.PUBLIC : Access.PRIVATE;
    }

    void defaultAccess(Access given) {
        defaultAccess = given;
    }

    /** Whether a name of this module, or a generic specification, can be used elsewhere. */
    boolean isPrivate(String name) {
        return Optional.ofNullable(access.get(name)).orElse(defaultAccess) == Access.PRIVATE;
    }

    CommonMembers commonBlock(String name, SourceRange range) {
        return commonBlocks.computeIfAbsent(name, key -> new CommonMembers(key, new ArrayList<>(), range));
    }

    Optional<List<Symbol>> membersOf(String block) {
        return Optional.ofNullable(commonBlocks.get(block)).map(CommonMembers::members);
    }

    List<CommonBlock> commonBlocks() {
        return commonBlocks.values().stream()
                .map(block -> new CommonBlock(block.name(), block.members().stream().map(Symbol::name).toList(),
                        block.range())).toList();
    }

    /** Gives a variable, or a block in slashes, a binding label. */
    void label(String name, String label) {
        labels.put(name, label);
    }

    List<BindingLabel> labels() {
        return labels.entrySet().stream().map(e -> new BindingLabel(e.getKey(), e.getValue())).toList();
    }

    void saveBlock(String name) {
        savedBlocks.add(name);
    }

    void saveAll() {
        saveAll = true;
    }

    boolean isSaveAll() {
        return saveAll;
    }

    void implicitNoneGiven() {
        implicitNoneGiven = true;
    }

    boolean isImplicitNoneGiven() {
        return implicitNoneGiven;
    }

    List<EquivalenceSet> equivalences() {
        return equivalences;
    }

    List<DataSet> data() {
        return data;
    }

    List<SpecificationPart.CrayPointer> crayPointers() {
        return crayPointers;
    }

    List<Symbol> namelists() {
        return namelists;
    }

    List<StatementFunction> statementFunctions() {
        return statementFunctions;
    }
}
