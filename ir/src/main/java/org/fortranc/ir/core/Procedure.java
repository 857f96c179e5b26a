package org.fortranc.ir.core;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A procedure.
 *
 * @param dummies names of dummy arguments in order, each declared in {@code declarations}. A CHARACTER function has a
 *     first dummy INTEGER(4) with {@link Declaration.Attribute#VALUE}, the length that the caller expects
 * @param result the name of the function result: returned by value if scalar; an array is returned as a new contiguous
 *     array in a descriptor, a CHARACTER as a new value
 * @param host the host of an internal procedure
 */
public record Procedure(ProcedureName name, List<String> dummies, Optional<String> result,
        List<Declaration> declarations,
                        List<Stmt> body, Optional<ProcedureName> host, Set<Attribute> attributes, Origin origin) {
    public Procedure {
        dummies = List.copyOf(dummies);
        declarations = List.copyOf(declarations);
        body = List.copyOf(body);
        attributes = Set.copyOf(attributes);
    }

    public Optional<Declaration> declaration(String name) {
        return declarations.stream().filter(d -> d.name().equals(name)).findFirst();
    }

    /**
     * The reason why the procedure could not be translated; then its dummies and result are not known either, and no
     * program that is linked has it.
     */
    public Optional<Stmt.Unresolved> refusal() {
        return body.size() == 1 && body.getFirst() instanceof Stmt.Unresolved reason && declarations.isEmpty()
                ? Optional.of(reason) : Optional.empty();
    }

    public Procedure withBody(List<Stmt> newBody) {
        return newBody == body ? this
                : new Procedure(name, dummies, result, declarations, newBody, host, attributes, origin);
    }

    public Procedure withDeclarations(List<Declaration> newDeclarations) {
        return newDeclarations == declarations ? this
                : new Procedure(name, dummies, result, newDeclarations, body, host, attributes, origin);
    }

    /** What is known of a procedure. */
    public enum Attribute {
        /** The main program. */
        MAIN,
        /** Declared PURE or ELEMENTAL. */
        PURE,
        RECURSIVE,
        /** Declared BIND(C): C knows it by its name as it is, and takes and gives arguments as it declares them. */
        BIND_C,
        /** Proved: touches nothing of the program instance, so it needs none. */
        STATELESS,
        /** Its address is taken: some call reaches it through a procedure value. */
        REFERENCED,
        /**
         * A parallel region: a call makes a team of threads, and returns when each of them has run the procedure. It
         * has no arguments and no result; what the threads share are variables of its host, what each has for itself
         * are its own.
         */
        TEAM,
        /**
         * Proved: a call with first and last turn, its first two arguments, is the same as calls for consecutive parts
         * of these turns, in any order or at the same time.
         */
        CHUNKS
    }
}
