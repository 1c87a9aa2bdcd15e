package org.shouwang.county.figures;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The same fold is to run in a service, in a replay and on a cluster, so it may need nothing but the events. */
class TheFoldIsPureTest {

    private static final String[] FOLD = {
        "org.shouwang.county.children..",
        "org.shouwang.county.definitions..",
        "org.shouwang.county.indicators..",
        "org.shouwang.county.figures.."
    };

    private static final String[] ALLOWED = {"java..", "org.jspecify..", "org.shouwang.events.."};

    @Test
    void the_fold_needs_the_events_and_nothing_else() {
        JavaClasses county = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.shouwang.county");
        GivenClassesConjunction fold = classes().that().resideInAnyPackage(FOLD);

        fold.should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(both(FOLD, ALLOWED))
                .check(county);
    }

    private static String[] both(String[] one, String[] other) {
        String[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
