package org.fortranc.driver;

/** The text of {@code --help}. */
final class Usage {
    private Usage() {}

    static final String TEXT = """
            usage: fortranc [options] FILE...            compile and link
                   fortranc run [options] FILE... [-- ARGUMENT...]

            FILE is Fortran source (.f .for .ftn: fixed form; .f90 .f95 .f03 .f08: free form; in capitals: preprocessed)
            an object file (.o) that -c wrote, or a library (.a) that ar made of them. Files may stand in any order.

              -o FILE                  name of the result; without it a.out, or FILE.o with -c
              -c                       compile, do not link
              -E                       print the preprocessed source
              -fsyntax-only            only look for errors
              -I DIR, -J DIR           where included files and modules are; where to write modules
              -L DIR, -l NAME          where libraries are; libNAME.a or libNAME.so from there
              -shared                  make a library of the files; programs take from it what they need
              -M, -MD, -MF FILE        rules for make; @FILE stands for the options in a file
              -D NAME[=TEXT], -U NAME  macros of the preprocessor; -cpp and -nocpp switch it on and off
              -ffixed-form, -ffree-form, -ffixed-line-length-N, -ffree-line-length-N
              -std=STANDARD            gnu (default), legacy, f95, f2003, f2008, f2018
              -fimplicit-none, -fdefault-integer-8, -fdefault-real-8, -fdefault-double-8
              -freal-4-real-8, -freal-8-real-4, -finteger-4-integer-8, -fshort-enums
                                       kinds in place of those that the program writes
              -fdec                    statements of DEC's compilers; -fdec-structure and others are parts of it
              -finit-integer=N, -finit-real=zero|inf|-inf|nan, -finit-logical=true|false, -finit-character=N
                                       values of local variables that nothing initialises; -finit-derived
              -fcoarray=single         allow coarrays; the program has one image
              -fno-range-check         constants that do not fit their kind wrap or become infinite
              -fcheck=LIST             tests while the program runs: all, or bounds,do,recursion,pointer,mem,bits,
                                       array-temps (warnings where arguments are copied)
              -fno-automatic, -frecursive, -fmax-stack-var-size=N
                                       which local variables keep their values
              -O..., -g..., -W...      accepted; the bits of the results never depend on them
              --emit=java -o DIR       write the Java of the program, with a build file
              --interpret              run Core by the reference executor
              --remarks=text|json      what becomes of each loop of the linked program, and why
              --threads                divide loops whose turns are independent among threads
              --print=STAGE            cooked, parse-tree, fortran, core, linked or java, on standard output
              --print-after=PASS       Core after that pass
              --verify-each            check Core after every pass
              --explain=FC2001         the page about a message
              --help, --version

            Exit status: 0 done, 1 errors in the program, 2 wrong usage, 70 a bug in fortranc.
            """;
}
