package org.fortranc.runtime.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.fortranc.runtime.ArrayView;
import org.fortranc.runtime.ComplexDouble;
import org.fortranc.runtime.Text;
import org.junit.jupiter.api.Test;

/** Namelist transfers; the texts were written by gfortran. */
class NamelistTest {
    private static final class Point {
        float x = 1;
        final int[] k = {2, 3};
        final Text s = Text.of("abc");

        NamelistGroup components() {
            return NamelistGroup.components().real("x", 4, () -> x, v -> x = (float) v)
                    .array("k", ElementType.INTEGER4, ArrayView.of(k, 0, 2)).text("s", s);
        }
    }

    private int i = 1;
    private double d = 1e-10;
    private boolean l = true;
    private ComplexDouble z = new ComplexDouble(1, 2);
    private final int[] five = {1, 2, 3, 4, 5};
    private final int[] many = {1, 1, 2, 3, 3, 3, 4, 5, 6, 7, 8, 8, 8, 9};
    private final float[] halves = {2.5f, 2.5f, 2.5f};
    private final byte[] words = "ab  cd  ".getBytes(StandardCharsets.ISO_8859_1);
    private final Point[] points = {new Point(), new Point(), new Point(), new Point()};

    private NamelistGroup group() {
        return NamelistGroup.named("grp").integer("i", 4, () -> i, v -> i = (int) v)
                .array("a5", ElementType.INTEGER4, ArrayView.of(five, 0, 5))
                .array("a9", ElementType.INTEGER4, ArrayView.of(many, 0, 14))
                .array("e", ElementType.REAL4, ArrayView.of(halves, 0, 3)).real("d", 8, () -> d, v -> d = v)
                .complex("z", 4, () -> z, v -> z = v).logical("l", 4, () -> l, v -> l = v)
                .array("cc", ElementType.CHARACTER, ArrayView.of(words, 0, 2).withLength(4))
                .structures("tb", new int[] {1, 1}, new int[] {2, 2}, n -> points[n].components());
    }

    @Test void groupsAreWrittenLikeTheOracle() {
        Programs program = Programs.silent();
        assertThat(program.run(() -> program.io().print().namelist(group()).begin().end())).startsWith("""
                &GRP
                 I=1          ,
                 A5=1          ,2          ,3          ,4          ,5          ,
                \040
                 A9= 2*1          ,2          , 3*3          ,4          ,5          ,
                 6          ,7          , 3*8          ,9          ,
                 E= 3*2.50000000      ,
                 D=  1.0000000000000000E-010,
                 Z=(1.00000000,2.00000000),
                 L=T,
                 CC="ab  ","cd  ",
                 TB(1,1)%X=  1.00000000    ,
                 TB(1,1)%K=2          ,3          ,
                 TB(1,1)%S="abc",
                 TB(2,1)%X=  1.00000000    ,
                """).endsWith(" TB(2,2)%S=\"abc\",\n /\n[0]");
    }

    private String read(String record) {
        Text message = Text.blank(80);
        int status = Programs.silent().io().read().internal(Text.of(record)).namelist(group()).iostat().iomsg(message)
                .begin().end();
        return status + " " + message.trimmedString();
    }

    @Test void valuesGoToTheirObjects() {
        assertThat(read("&grp i=7, d=2.5d0 l=f z=(3,4) /")).isEqualTo("0 ");
        assertThat(i).isEqualTo(7);
        assertThat(d).isEqualTo(2.5);
        assertThat(l).isFalse();
        assertThat(z).isEqualTo(new ComplexDouble(3, 4));
        assertThat(read(" $grp a5(2:3)=7,8 e=2*1.5,, cc(2)(2:3)='zz' $end")).isEqualTo("0 ");
        assertThat(five).containsExactly(1, 7, 8, 4, 5);
        assertThat(halves).containsExactly(1.5f, 1.5f, 2.5f);
        assertThat(new String(words, StandardCharsets.ISO_8859_1)).isEqualTo("ab  czz ");
        assertThat(read("&grp a5=3*,6/")).isEqualTo("0 ");
        assertThat(five).containsExactly(1, 7, 8, 6, 5);
        assertThat(read("&GRP TB(1,2)%K=5,6 tb(2,2)=1.5,2,3,'yyy' /")).isEqualTo("0 ");
        assertThat(points[2].k).containsExactly(5, 6);
        assertThat(points[3].x).isEqualTo(1.5f);
        assertThat(points[3].s).hasToString("yyy");
    }

    @Test void whatDoesNotFitIsAnError() {
        assertThat(read("&grp zz=2.5/")).isEqualTo("5010 Cannot match namelist object name zz");
        assertThat(read("&grp i=a /")).isEqualTo("5010 Cannot match namelist object name a");
        assertThat(read("&grp a5=9*1/")).isEqualTo("5010 Repeat count too large for namelist object a5");
        assertThat(read("&grp a5(7)=7/")).isEqualTo("5010 Index 1 out of range for namelist variable a5");
        assertThat(read("&grp i 5 /")).isEqualTo("5010 Equal sign must follow namelist object name i");
        assertThat(read("&grp tb%y=5 /")).isEqualTo("5010 Cannot match namelist object name %y");
        assertThat(read("&grp i(1)=5 /")).isEqualTo("5010 Qualifier for a scalar or non-character namelist object i");
        assertThat(read("&other i=5 /")).isEqualTo("-1 End of file");
        assertThat(read("&grp i=4")).isEqualTo("-1 End of file");
    }
}
