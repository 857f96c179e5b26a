package org.fortranc.fuzz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** What statements of one program unit may name, and what they must leave alone for now. */
final class Scope {
    private final List<Variable> variables = new ArrayList<>();
    private final List<Routine> routines = new ArrayList<>();
    private final Set<String> frozen = new HashSet<>();
    private final Set<String> hidden = new HashSet<>();
    private boolean calls = true;

    void add(Variable variable) {
        variables.add(variable);
    }

    void addAll(List<Variable> more) {
        variables.addAll(more);
    }

    void add(Routine routine) {
        routines.add(routine);
    }

    List<Routine> routines() {
        return calls ? routines : List.of();
    }

    /**
     * Does something while no procedure of the program may be named. gfortran 12 makes no copy of an array that a
     * function in WHERE or FORALL reads while it is assigned.
     */
    <T> T withoutCalls(Supplier<T> work) {
        boolean before = calls;
        calls = false;
        var result = work.get();
        calls = before;
        return result;
    }

    List<Variable> all() {
        return variables;
    }

    List<Variable> readable() {
        return variables.stream().filter(v -> !hidden.contains(v.name())).toList();
    }

    List<Variable> writable() {
        return variables.stream().filter(v -> !hidden.contains(v.name()) && !frozen.contains(v.name())
                && !v.is(Variable.Trait.CONSTANT)).toList();
    }

    /** Does something while the variable may be read only. */
    void whileFrozen(Variable variable, Runnable work) {
        boolean added = frozen.add(variable.name());
        work.run();
        if (added) frozen.remove(variable.name());
    }

    /** Does something while the variable, and whatever may be the same storage, may not be named. */
    <T> T whileHidden(Variable variable, Supplier<T> work) {
        var added = new ArrayList<String>();
        for (var v : variables)
            if ((v.name().equals(variable.name()) || variable.mayBeAliased() && v.mayBeAliased())
                    && hidden.add(v.name())) added.add(v.name());
        var result = work.get();
        hidden.removeAll(added);
        return result;
    }

    /**
     * Does something while other names for the storage of a designator may not be named. gfortran 12 assigns arrays that
     * have another name by EQUIVALENCE as if they had not.
     */
    <T> T withoutOtherNames(String designator, Supplier<T> work) {
        var root = designator.split("[(%]")[0];
        if (variables.stream().noneMatch(v -> v.name().equals(root) && v.is(Variable.Trait.SHARED))) return work.get();
        var added = new ArrayList<String>();
        for (var v : variables)
            if (v.is(Variable.Trait.SHARED) && !v.name().equals(root) && hidden.add(v.name())) added.add(v.name());
        var result = work.get();
        hidden.removeAll(added);
        return result;
    }

    /** Does something with variables that are known only meanwhile. */
    void with(List<Variable> more, Runnable work) {
        int before = variables.size();
        variables.addAll(more);
        work.run();
        while (variables.size() > before) variables.removeLast();
    }
}
