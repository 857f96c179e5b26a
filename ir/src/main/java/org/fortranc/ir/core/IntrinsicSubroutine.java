package org.fortranc.ir.core;

/**
 * Services of the run time that have effects or read the world: the intrinsic subroutines and impure functions of
 * F2018 16.9 and gfortran's additions. Arguments stand in the order of the interface; optional ones may be absent.
 */
public enum IntrinsicSubroutine {
    CPU_TIME, SYSTEM_CLOCK, DATE_AND_TIME, RANDOM_NUMBER, RANDOM_SEED, RANDOM_INIT, GET_COMMAND, GET_COMMAND_ARGUMENT,
    GET_ENVIRONMENT_VARIABLE, EXECUTE_COMMAND_LINE, ABORT, EXIT, FLUSH, GETENV, GETARG, IARGC, SYSTEM, SECNDS, SECOND,
    ETIME, DTIME, TIME, TIME8, CTIME, FDATE, IDATE, ITIME, RAND, IRAND, SRAND, SLEEP, GETCWD, CHDIR, HOSTNM, GETPID,
    ISATTY, RENAME, UNLINK, ACCESS, FPUT, FGET, MCLOCK, IERRNO, PERROR, GETLOG, GETUID, GETGID, TTYNAM, BACKTRACE,
    CHMOD, FGETC, FPUTC, FSEEK, FTELL, FSTAT, STAT, LSTAT, GERROR, GMTIME, LTIME, KILL, LINK, SYMLNK, UMASK, MCLOCK8,
    FNUM, MALLOC, FREE,
    /** Bytes of any contiguous places reinterpreted: TRANSFER with an array on either side (source, target). */
    TRANSFER_BYTES,
    /**
     * A CHARACTER variable of deferred length takes the length and the characters of a value, which may be computed
     * from it (variable, value); it keeps its storage if its length stays (F2018 10.2.1.3).
     */
    TAKE_TEXT,
    /** The address of a place or procedure, INTEGER(8); 0 for a pointer to nothing. */
    C_LOC, C_FUNLOC,
    /** A pointer to what has this address (address, bytes of an element, extents); the pointer is the result. */
    C_F_POINTER,
    /**
     * The procedure that has this address. A second argument is a procedure that looks like it, in case that it is one
     * of C; it is gone when the program has been linked.
     */
    C_F_PROCPOINTER,
    /**
     * The border to C (see {@code org.fortranc.foreign}): loads the C part of the program, at its start; tells C that a
     * procedure has this symbol (symbol, entry, signature); the address by which C calls a procedure (procedure, its
     * entry, signature); the address of a C function or variable of this name; runs the C main program, whose value is
     * the exit status.
     */
    C_START, C_EXPORT, C_ENTRY, C_SYMBOL, C_MAIN,
    /**
     * Puts a variable where C has one of this name (name, bytes from its beginning on, place, whether the variable
     * begins with the value that C has).
     */
    C_SHARE,
    /** The address of a place that a C function is given, valid until the next C_CALL has returned. */
    C_ARGUMENT,
    /** As C_F_POINTER, for what C gives as an argument (an extent below 0: as far as memory goes). */
    C_DUMMY,
    /**
     * The address of a C descriptor of an object, which may be absent, valid until the next C_CALL has returned (object,
     * the type's code in ISO_Fortran_binding.h or 0 where the object tells, the attribute's code).
     */
    C_DESCRIPTOR,
    /**
     * What the C descriptor at an address describes (address, the attribute's code); the result is a variable of assumed
     * rank.
     */
    C_DESCRIBED,
    /**
     * Calls a C function (its name or address, signature, integers and reals by value). Aggregates stand as addresses;
     * where the result is one, the address for it comes last.
     */
    C_CALL,
    /** The bits of the floating-point exceptions that are signalling, and which shall be. */
    FENV_GET, FENV_SET,
    /** Writes a warning with this text and the place to standard error. */
    WARN,
    /**
     * Threads (see {@code org.fortranc.runtime.threads}): how many the next team shall have, 0 for the usual number;
     * waiting until all threads of the team are here; making variables the same for all threads; the beginning and end
     * of critical regions of a name, of atomic accesses, and of ordered regions.
     */
    TEAM_SIZE, TEAM_BARRIER, TEAM_FLUSH, CRITICAL_ENTER, CRITICAL_LEAVE, ATOMIC_ENTER, ATOMIC_LEAVE, ORDERED_ENTER,
    ORDERED_LEAVE,
    /**
     * A loop whose iterations, counted from 0, a team shares: one block for each thread (iterations), or blocks by a
     * schedule (kind, chunk or 0, iterations) of which SHARE_NEXT asks for the next one; the block's first and last
     * iteration; whether this thread has got the last iteration; which iteration begins, where they have ordered
     * regions. SHARE_SINGLE says whether this thread is the one that does what only one shall do.
     */
    SHARE_BLOCK, SHARE_BEGIN, SHARE_NEXT, SHARE_FIRST, SHARE_LAST, SHARE_HAD_LAST, SHARE_TURN, SHARE_SINGLE,
    /** What the procedures of OMP_LIB ask (question, argument, answer) and set (what, value). */
    THREADS_ASK, THREADS_TELL,
    /** PAUSE of Fortran 77. */
    PAUSE,
    /**
     * Defined input/output (F2018 12.6.4.8), within a transfer with {@code Control.Children}: whether a procedure
     * processes the next item; what it is told as UNIT, as IOTYPE and as V_LIST, whose size comes first; and what it
     * has returned in IOSTAT and IOMSG.
     */
    CHILD_BEGIN, CHILD_UNIT, CHILD_TYPE, CHILD_LIST_SIZE, CHILD_LIST, CHILD_END,
    /**
     * Namelist transfers with defined input/output (F2018 13.11): the name of the next object that a procedure
     * processes, with those of the objects that it is a component of, as in {@code a%b}, and blank when the transfer
     * is complete; and the subscripts along this path, counted from 1.
     */
    CHILD_OBJECT, CHILD_SUBSCRIPT,
    /**
     * What the command line asks of the run time, once at the start of the main program: the sets of standards that
     * are warned about and allowed, PEDANTIC, SIGN_ZERO (as 0 or 1), the byte order of unformatted files (0 native,
     * 1 swapped, 2 big-endian, 3 little-endian), and the bytes of a record marker and of the longest subrecord (0: the
     * default). The numbers of standards are gfortran's.
     */
    SET_OPTIONS;

    /** Whether other threads may have changed variables of the program when it is done. */
    public boolean isMeeting() {
        return switch (this) {
            case TEAM_BARRIER, TEAM_FLUSH, CRITICAL_ENTER, CRITICAL_LEAVE, ATOMIC_ENTER, ATOMIC_LEAVE, ORDERED_ENTER,
                    ORDERED_LEAVE, SHARE_BEGIN, SHARE_NEXT, SHARE_TURN, SHARE_SINGLE, THREADS_TELL, THREADS_ASK -> true;
            default -> false;
        };
    }

    /** Whether the service needs its arguments alone, and nothing of the program instance or the world. */
    public boolean isPure() {
        return this == TRANSFER_BYTES || this == TAKE_TEXT;
    }
}
