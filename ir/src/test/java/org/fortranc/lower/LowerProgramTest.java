package org.fortranc.lower;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fortranc.lower.FortranBuilder.assign;
import static org.fortranc.lower.FortranBuilder.carryOn;
import static org.fortranc.lower.FortranBuilder.element;
import static org.fortranc.lower.FortranBuilder.function;
import static org.fortranc.lower.FortranBuilder.goTo;
import static org.fortranc.lower.FortranBuilder.intrinsic;
import static org.fortranc.lower.FortranBuilder.loop;
import static org.fortranc.lower.FortranBuilder.number;
import static org.fortranc.lower.FortranBuilder.operation;
import static org.fortranc.lower.FortranBuilder.section;
import static org.fortranc.lower.FortranBuilder.when;

import java.util.List;
import org.fortranc.diagnostic.DiagnosticSink;
import org.fortranc.ir.fortran.DataType;
import org.fortranc.ir.fortran.Expression.BinaryOperator;
import org.fortranc.ir.text.CorePrinter;
import org.fortranc.ir.verify.CoreVerifier;
import org.junit.jupiter.api.Test;

/** What the shapes that matter for speed and for order of evaluation become. */
class LowerProgramTest {
    private final FortranBuilder p = new FortranBuilder();

    /** The statements of the program. */
    private String core() {
        var diagnostics = new DiagnosticSink();
        var program = new LowerProgram(LoweringOptions.DEFAULT, diagnostics).lower(List.of(p.program()));
        assertThat(diagnostics.all()).isEmpty();
        assertThat(CoreVerifier.verify(program, CoreVerifier.Scope.PART)).isEmpty();
        var lines = CorePrinter.print(program).replaceAll(" @1", "").lines().map(l -> l.replaceFirst("^ {4}", ""))
                .toList();
        return String.join("\n", lines.subList(lines.indexOf("  begin") + 1, lines.lastIndexOf("  end"))) + "\n";
    }

    @Test void anArrayAssignmentIsALoop() {
        var a = p.real("a", 10);
        var b = p.real("b", 10);
        p.execute(assign(a, operation(BinaryOperator.ADD, a, b)));
        assertThat(core()).isEqualTo("""
                loop i = 1, 10 dead
                  a[i] = a[i] + b[i]
                end
                """);
    }

    @Test void aShiftForwardRunsBackward() {
        var a = p.real("a", 10);
        p.execute(assign(section(a, number(2), number(10)), section(a, number(1), number(9))));
        assertThat(core()).isEqualTo("""
                loop i = 10, 2, -1 dead
                  a[i] = a[i - 1]
                end
                """);
    }

    @Test void aShiftBackwardRunsForward() {
        var a = p.real("a", 10);
        p.execute(assign(section(a, number(1), number(9)), section(a, number(2), number(10))));
        assertThat(core()).isEqualTo("""
                loop i = 1, 9 dead
                  a[i] = a[i + 1]
                end
                """);
    }

    @Test void aReductionIsFusedWithItsOperand() {
        var a = p.real("a", 10);
        var b = p.real("b", 10);
        var s = p.real("s");
        p.execute(assign(s, intrinsic("sum", DataType.REAL, 0, operation(BinaryOperator.MULTIPLY, a, b))));
        assertThat(core()).isEqualTo("""
                sum = 0.0
                loop i = 1, 10 dead
                  sum = sum + a[i] * b[i]
                end
                s = sum
                """);
    }

    @Test void aLoopOfGotosIsALoop() {
        var i = p.integer("i");
        p.execute(assign(10, i, operation(BinaryOperator.ADD, i, number(1))),
                when(operation(BinaryOperator.GT, i, number(5)), goTo(20)),
                goTo(10), carryOn(20), assign(i, number(0)));
        assertThat(core()).isEqualTo("""
                while .true. as to_20
                  i = i + 1
                  if i > 5
                    leave to_20
                  end
                end
                i = 0
                """);
    }

    @Test void aBranchToTheEndOfALoopIsItsNextTurn() {
        var i = p.integer("i");
        var a = p.real("a", 10);
        p.execute(loop(i, number(1), number(10),
                when(operation(BinaryOperator.EQ, i, number(3)), goTo(10)),
                assign(element(a, i), FortranBuilder.real(1)), carryOn(10)));
        assertThat(core()).isEqualTo("""
                loop i = 1, 10 dead as do_i
                  if i == 3
                    next do_i
                  end
                  a[i] = 1.0
                end
                """);
    }

    @Test void aBranchIntoALoopMakesADispatchLoop() {
        var i = p.integer("i");
        p.execute(goTo(20), assign(10, i, number(1)), assign(20, i, number(2)),
                when(operation(BinaryOperator.EQ, i, number(7)), goTo(10)));
        assertThat(core()).isEqualTo("""
                piece = 0
                while .true. as dispatch
                  select piece
                  case 0
                    piece = 2
                    next dispatch
                  case 1
                    i = 1
                    piece = 2
                  case 2
                    i = 2
                    if i == 7
                      piece = 1
                      next dispatch
                    end
                    leave dispatch
                  end
                end
                """);
    }

    @Test void functionsAreCalledBeforeOperandsAreRead() {
        var x = p.real("x");
        p.execute(assign(x, operation(BinaryOperator.ADD, x, function("f", DataType.REAL, x))));
        assertThat(core()).isEqualTo("""
                f_value = call f(&x)
                x = x + f_value
                """);
    }

    @Test void aPowerIsAChainOfProducts() {
        var x = p.real("x");
        p.execute(assign(x, operation(BinaryOperator.POWER, x, number(5))));
        assertThat(core()).isEqualTo("""
                x_squared = x * x
                x_cubed = x * x_squared
                x = x_squared * x_cubed
                """);
    }

    @Test void anAllocatableTakesTheShapeOfItsValue() {
        var a = p.allocatable("a", 1);
        var b = p.real("b", 4);
        p.execute(assign(a, b));
        assertThat(core()).isEqualTo("""
                if .not. associated(a) .or. extent(a, 1) /= 4
                  deallocate a implied
                  allocate a(4)
                end
                loop i = lower_bound(a, 1), lower_bound(a, 1) + extent(a, 1) - 1 dead
                  a[i] = b[i - lower_bound(a, 1) + 1]
                end
                """);
    }
}
