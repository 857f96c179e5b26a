package org.fortranc.pass;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.fortranc.diagnostic.DiagnosticSink;
import org.fortranc.ir.core.Place;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.Trees;
import org.fortranc.ir.text.CoreReader;
import org.fortranc.ir.verify.CoreVerifier;
import org.junit.jupiter.api.Test;

class PipelineTest {
    /** Renames every variable and forgets the declarations. */
    private static final class Careless implements Pass {
        @Override public String name() {
            return "careless";
        }

        @Override public Program apply(Program program, PassContext context) {
            return Trees.mapProcedures(program, p -> p.withBody(Trees.rewriteExprs(p.body(), e ->
                    e instanceof Place.Variable(var unit, var name, var type)
                            ? new Place.Variable(unit, name + "_now", type) : e)));
        }
    }

    /** Says that it needs what nobody gives. */
    private static final class Late implements Pass {
        @Override public String name() {
            return "late";
        }

        @Override public Set<Property> requires() {
            return Set.of(Property.LOOPS_SCHEDULED);
        }

        @Override public Program apply(Program program, PassContext context) {
            return program;
        }
    }

    @Test void namesThePassThatBreaksAnInvariant() {
        var program = CoreReader.read("""
                external p "p.f90" @1
                  procedure p() @1
                    i: integer
                  begin
                    i = 1 @2
                  end
                end
                """);
        var pipeline = new Pipeline(Set.of(), List.of(new Careless()));
        assertThatThrownBy(() -> pipeline.run(program, new PassContext(new DiagnosticSink()),
                new Verification(CoreVerifier.Scope.WHOLE, Set.of())))
                .isInstanceOf(Verification.BrokenProgram.class)
                .hasMessage("after pass 'careless': procedure 'p' at p.f90:2:1: 'i_now' is not declared");
    }

    @Test void refusesAWrongOrder() {
        assertThatThrownBy(() -> new Pipeline(Set.of(), List.of(new Late())))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("'late' needs LOOPS_SCHEDULED");
    }
}
