package org.fortranc.frontend;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Text knows nothing of syntax, syntax nothing of meaning, and the front end touches no file. */
@AnalyzeClasses(packages = "org.fortranc.frontend", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest static final ArchRule TEXT_SEES_NOTHING_ABOVE_IT = noClasses().that()
            .resideInAPackage("org.fortranc.frontend.text..").should().dependOnClassesThat()
            .resideInAnyPackage("org.fortranc.frontend.syntax..", "org.fortranc.frontend.semantics..",
                    "org.fortranc.grammar..", "org.antlr..", "org.fortranc.ir..");

    @ArchTest static final ArchRule SYNTAX_SEES_NO_MEANING = noClasses().that()
            .resideInAPackage("org.fortranc.frontend.syntax..").should().dependOnClassesThat()
            .resideInAnyPackage("org.fortranc.frontend.semantics..", "org.fortranc.ir..");

    @ArchTest static final ArchRule NO_FILE_IS_TOUCHED = noClasses().should().dependOnClassesThat()
            .haveNameMatching("java\\.nio\\.file\\.Files|java\\.io\\.File.*");
}
