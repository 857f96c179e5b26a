package org.fortranc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Packages see only those below them, and the module sees only the JDK and touches no file, clock or random number. */
@AnalyzeClasses(packages = "org.fortranc", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest static final ArchRule PACKAGES_SEE_ONLY_THOSE_BELOW = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("source").definedBy("org.fortranc.source..")
            .layer("diagnostic").definedBy("org.fortranc.diagnostic..")
            .optionalLayer("ir.fortran").definedBy("org.fortranc.ir.fortran..")
            .layer("ir.core").definedBy("org.fortranc.ir.core..")
            .layer("ir.text").definedBy("org.fortranc.ir.text..")
            .layer("ir.verify").definedBy("org.fortranc.ir.verify..")
            .layer("analysis").definedBy("org.fortranc.analysis..")
            .layer("pass").definedBy("org.fortranc.pass..")
            .optionalLayer("lower").definedBy("org.fortranc.lower..")
            .layer("transform").definedBy("org.fortranc.transform..")
            .whereLayer("source").mayNotAccessAnyLayer()
            .whereLayer("diagnostic").mayOnlyAccessLayers("source")
            .whereLayer("ir.fortran").mayOnlyAccessLayers("source", "diagnostic")
            .whereLayer("ir.core").mayOnlyAccessLayers("source")
            .whereLayer("ir.text").mayOnlyAccessLayers("source", "ir.core", "ir.fortran")
            .whereLayer("ir.verify").mayOnlyAccessLayers("source", "diagnostic", "ir.core", "ir.text", "ir.fortran")
            .whereLayer("analysis").mayOnlyAccessLayers("source", "ir.core")
            .whereLayer("pass").mayOnlyAccessLayers("source", "diagnostic", "ir.core", "ir.verify", "analysis")
            .whereLayer("transform").mayNotBeAccessedByAnyLayer();

    @ArchTest static final ArchRule THE_MODULE_SEES_ONLY_THE_JDK =
            classes().should().onlyDependOnClassesThat().resideInAnyPackage("org.fortranc..", "java.lang..",
                    "java.util..",
                    "java.math..", "java.nio.charset..", "java.text..");

    @ArchTest static final ArchRule THE_SAME_INPUT_GIVES_THE_SAME_OUTPUT =
            noClasses().should().dependOnClassesThat().haveNameMatching(
                    "java\\.util\\.(Random|Date|Timer|UUID|concurrent\\..*)|java\\.lang\\.(Process.*|Thread)");
}
