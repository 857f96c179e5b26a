package org.fortranc.runtime;

/**
 * A generated class: one program unit with its state, of which each {@link Image} has one object. It has a public
 * constructor that takes the Image. Classes of generated code are recognised in stack traces by this interface.
 */
public interface ProgramPart {
    /** Fetches the other parts that this one uses; called once, after the part itself is known to its image. */
    void link();
}
