package org.fortranc.frontend.semantics.scopes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fortranc.ir.fortran.SymbolName;
import org.fortranc.source.SourceRange;

/** A generic name, operator or assignment; the specification is as {@link Scope#generic} wants it. */
public final class Generic {
    private final SymbolName name;
    private final String specification;
    private final SourceRange range;
    private final Map<SymbolName, Symbol> specifics = new LinkedHashMap<>();
    private final List<PendingSpecific> pending = new ArrayList<>();
    private final Set<SymbolName> used = new HashSet<>();

    /** A MODULE PROCEDURE or PROCEDURE statement's name, looked up when all names are declared. */
    public record PendingSpecific(String name, Scope scope, SourceRange range) {}

    public Generic(SymbolName name, String specification, SourceRange range) {
        this.name = name;
        this.specification = specification;
        this.range = range;
    }

    public SymbolName name() {
        return name;
    }

    /** A name, {@code operator(+)}, {@code operator(.dot.)} or {@code assignment(=)}. */
    public String specification() {
        return specification;
    }

    public SourceRange range() {
        return range;
    }

    /** In the order in which they were declared. */
    public List<Symbol> specifics() {
        return List.copyOf(specifics.values());
    }

    public void add(Symbol specific) {
        specifics.putIfAbsent(specific.name(), specific);
    }

    /** Merges a generic that USE brings in (F2018 19.5.1.4). */
    public void addAll(Generic other) {
        specifics.putAll(other.specifics);
        used.addAll(other.specifics.keySet());
    }

    /** The procedures that this scope itself adds to the generic. */
    public List<Symbol> ownSpecifics() {
        return specifics.values().stream().filter(s -> !used.contains(s.name())).toList();
    }

    public void await(PendingSpecific specific) {
        pending.add(specific);
    }

    /** The names that no one has looked up so far. */
    public List<PendingSpecific> takePending() {
        var taken = List.copyOf(pending);
        pending.clear();
        return Collections.unmodifiableList(taken);
    }
}
