package org.shouwang.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The architecture of this house as rules. A module's {@code ArchitectureTest} analyses {@code org.shouwang} without tests
 * and takes them all: {@code @ArchTest static final ArchTests HOUSE = ArchTests.in(HouseRules.class);}
 */
public final class HouseRules {

    private static final DescribedPredicate<JavaClass> EVENT =
            describe("events", type -> type.isAssignableTo("org.shouwang.events.Event"));

    private static final DescribedPredicate<JavaClass> DECIDES = describe(
            "decide, judge or state facts",
            type -> resideInAPackage("org.shouwang.events..").test(type)
                    || type.isAssignableTo("org.shouwang.platform.rules.Rule")
                    || type.getMethods().stream()
                            .anyMatch(method -> method.getName().equals("decide")
                                    || method.getName().equals("evolve")));

    @ArchTest
    public static final ArchRule EVENTS_DEPEND_ON_NOTHING = classes()
            .that()
            .resideInAPackage("org.shouwang.events..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "org.shouwang.events..")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule EVENTS_ARE_RECORDS = classes()
            .that(EVENT)
            .should(Conditions.beRecordsEnumsOrInterfaces())
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule PLATFORM_KNOWS_NO_TIER = direction("platform", "node", "school", "village", "county");

    @ArchTest
    public static final ArchRule NODE_KNOWS_NO_SERVICE = direction("node", "school", "village", "county");

    @ArchTest
    public static final ArchRule SCHOOL_KNOWS_NO_OTHER_SERVICE = direction("school", "village", "county");

    @ArchTest
    public static final ArchRule VILLAGE_KNOWS_NO_OTHER_SERVICE = direction("village", "school", "county");

    @ArchTest
    public static final ArchRule COUNTY_KNOWS_NO_NODE = direction("county", "node", "school", "village");

    @ArchTest
    public static final ArchRule NOTHING_THAT_SHIPS_KNOWS_TEST_SERVERS = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.shouwang.events..",
                    "org.shouwang.platform..",
                    "org.shouwang.node..",
                    "org.shouwang.school..",
                    "org.shouwang.village..",
                    "org.shouwang.county..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.shouwang.servers..", "org.shouwang.testkit..", "org.shouwang.local..")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule KAFKA_ONLY_AT_THE_EDGES = noClasses()
            .that(resideInAPackage("org.shouwang..")
                    .and(not(resideInAnyPackage(
                            "org.shouwang.node.publication..",
                            "org.shouwang.county.intake..",
                            "org.shouwang.servers..",
                            "org.shouwang.testkit.."))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "org.springframework.kafka..", "org.springframework.boot.kafka..")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule DECISIONS_ASK_NO_CLOCK = noClasses()
            .that(DECIDES)
            .should(Conditions.readTheClockOrRollDice())
            .because("time, ids and randomness arrive in the command")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule NO_FIELD_INJECTION = NO_CLASSES_SHOULD_USE_FIELD_INJECTION.allowEmptyShould(true);

    @ArchTest
    public static final ArchRule NO_KAFKA_TRANSACTIONS = noClasses()
            .that()
            .resideOutsideOfPackage("org.shouwang.testkit..")
            .should(Conditions.mention("transactional.id"))
            .orShould()
            .dependOnClassesThat()
            .haveSimpleName("KafkaTransactionManager")
            .because("a node publishes at least once, with the same bytes, and the county drops what it knows")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule NO_SEQUENTIAL_POLICY = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.axonframework.eventhandling.async.SequentialPolicy")
            .because("its identity changes at every restart, and an event between two segments is skipped")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule NO_CYCLES_BETWEEN_CAPABILITIES = slices().matching("org.shouwang.(*).(*)..")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule PACKAGES_ARE_NULL_MARKED =
            classes().that().resideInAPackage("org.shouwang..").should(Conditions.liveInANullMarkedPackage());

    private HouseRules() {}

    private static ArchRule direction(String from, String... to) {
        String[] forbidden = new String[to.length];
        for (int i = 0; i < to.length; i++) {
            forbidden[i] = "org.shouwang." + to[i] + "..";
        }
        return noClasses()
                .that()
                .resideInAPackage("org.shouwang." + from + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .allowEmptyShould(true);
    }
}
