package org.shouwang.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.shouwang.county.broken.CountyKnowsANode;
import org.shouwang.county.broken.ShippedWithTestServers;
import org.shouwang.events.broken.EventThatKnowsSpring;
import org.shouwang.events.broken.EventWithState;
import org.shouwang.events.child.ChildRegistered;
import org.shouwang.node.broken.AskingTheClock;
import org.shouwang.node.broken.InOneSequence;
import org.shouwang.node.broken.InjectedField;
import org.shouwang.node.broken.KafkaOutsideOfPublication;
import org.shouwang.node.broken.NodeKnowsASchool;
import org.shouwang.node.broken.RollingDice;
import org.shouwang.node.broken.TransactionsToKafka;
import org.shouwang.node.round.There;
import org.shouwang.node.trip.AndBack;
import org.shouwang.platform.broken.PlatformKnowsTheCounty;
import org.shouwang.school.broken.SchoolKnowsAVillage;
import org.shouwang.village.broken.VillageKnowsASchool;

class HouseRulesTest {

    static Stream<Arguments> rulesAndTheirBreakers() {
        return Stream.of(
                broken(HouseRules.EVENTS_DEPEND_ON_NOTHING, EventThatKnowsSpring.class),
                broken(HouseRules.EVENTS_ARE_RECORDS, EventWithState.class),
                broken(HouseRules.PLATFORM_KNOWS_NO_TIER, PlatformKnowsTheCounty.class),
                broken(HouseRules.NODE_KNOWS_NO_SERVICE, NodeKnowsASchool.class),
                broken(HouseRules.SCHOOL_KNOWS_NO_OTHER_SERVICE, SchoolKnowsAVillage.class),
                broken(HouseRules.VILLAGE_KNOWS_NO_OTHER_SERVICE, VillageKnowsASchool.class),
                broken(HouseRules.COUNTY_KNOWS_NO_NODE, CountyKnowsANode.class),
                broken(HouseRules.NOTHING_THAT_SHIPS_KNOWS_TEST_SERVERS, ShippedWithTestServers.class),
                broken(HouseRules.KAFKA_ONLY_AT_THE_EDGES, KafkaOutsideOfPublication.class),
                broken(HouseRules.DECISIONS_ASK_NO_CLOCK, AskingTheClock.class),
                broken(HouseRules.DECISIONS_ASK_NO_CLOCK, RollingDice.class),
                broken(HouseRules.DECISIONS_ASK_NO_CLOCK, EventWithState.class),
                broken(HouseRules.NO_FIELD_INJECTION, InjectedField.class),
                broken(HouseRules.NO_KAFKA_TRANSACTIONS, TransactionsToKafka.class),
                broken(HouseRules.NO_SEQUENTIAL_POLICY, InOneSequence.class),
                broken(HouseRules.NO_CYCLES_BETWEEN_CAPABILITIES, There.class, AndBack.class),
                broken(HouseRules.PACKAGES_ARE_NULL_MARKED, InjectedField.class));
    }

    @ParameterizedTest
    @MethodSource("rulesAndTheirBreakers")
    void every_rule_notices_whoever_breaks_it(ArchRule rule, Class<?>... breakers) {
        assertThat(violated(rule, breakers)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("rulesAndTheirBreakers")
    void no_rule_complains_about_a_stream_as_it_should_be(ArchRule rule, Class<?>... breakers) {
        JavaClasses children = new ClassFileImporter().importPackagesOf(ChildRegistered.class);
        assertThat(rule.evaluate(children).hasViolation()).isFalse();
    }

    private static Arguments broken(ArchRule rule, Class<?>... breakers) {
        return Arguments.of(rule, breakers);
    }

    private static boolean violated(ArchRule rule, Class<?>... types) {
        return rule.evaluate(new ClassFileImporter().importClasses(types)).hasViolation();
    }
}
