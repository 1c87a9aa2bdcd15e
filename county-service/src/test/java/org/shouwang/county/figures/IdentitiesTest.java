package org.shouwang.county.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shouwang.county.children.ChildAt;
import org.shouwang.county.children.Histories;
import org.shouwang.county.children.Recorded;
import org.shouwang.county.definitions.Definition;
import org.shouwang.county.definitions.Definitions;
import org.shouwang.county.indicators.Contribution;
import org.shouwang.county.indicators.Figure;
import org.shouwang.county.indicators.Figures;
import org.shouwang.county.indicators.Period;
import org.shouwang.county.indicators.Question;
import org.shouwang.county.story.RandomCounty;
import org.shouwang.events.Event;
import org.shouwang.events.EventCatalog;
import org.shouwang.events.child.ChildFileClosed;
import org.shouwang.events.child.ChildFileCorrected;
import org.shouwang.events.child.ChildRegistered;
import org.shouwang.events.child.ChildSheet;
import org.shouwang.events.child.ChildTransferred;
import org.shouwang.events.child.ParentReturned;
import org.shouwang.events.codes.Parent;
import org.shouwang.events.codes.Schooling;
import org.shouwang.events.county.ChildrenReconciled;
import org.shouwang.events.county.NodeEnrolled;
import org.shouwang.events.county.NodeKeyRevoked;
import org.shouwang.events.county.NodeKeyTrusted;
import org.shouwang.events.county.RecordSetAside;
import org.shouwang.events.support.PairingEnded;
import org.shouwang.events.support.SurrogateParentReleased;

/** What must hold between figures in every county. */
class IdentitiesTest {

    private static final Period YEAR = Period.year(2024);
    private static final int CHILDREN = 80;

    /** Events that end or relate something: what they do to a figure is that something no longer counts. */
    private static final Set<Class<?>> COUNTED_NOWHERE = Set.of(
            ChildTransferred.class,
            ChildFileClosed.class,
            ParentReturned.class,
            PairingEnded.class,
            SurrogateParentReleased.class,
            NodeEnrolled.class,
            NodeKeyTrusted.class,
            NodeKeyRevoked.class,
            RecordSetAside.class,
            ChildrenReconciled.class);

    static Stream<Question> questions() {
        return LongStream.rangeClosed(1, 6)
                .boxed()
                .map(seed -> Histories.of(RandomCounty.ofSeed(seed, CHILDREN)))
                .flatMap(histories ->
                        Definitions.shipped().stream().map(definition -> new Question(histories, definition, YEAR)));
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 6);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void parts_sum_to_their_whole(Question question) {
        Map<String, Object> figures = Figures.of(question, Indicators.all()).values();

        assertThat(sum(figures, "lbc.girls", "lbc.boys")).isEqualTo(figures.get("lbc.total"));
        assertThat(sum(figures, "lbc.age.0-5", "lbc.age.6-13", "lbc.age.14-17")).isEqualTo(figures.get("lbc.total"));
        assertThat(sum(figures, "lbc.both_away", "lbc.one_away")).isEqualTo(figures.get("lbc.total"));
        assertThat(sum(
                        figures,
                        "lbc.care.grandparent",
                        "lbc.care.relative",
                        "lbc.care.parent",
                        "lbc.care.other",
                        "lbc.care.none",
                        "lbc.care.unknown"))
                .isEqualTo(figures.get("lbc.total"));
        assertThat(sum(figures, "home.built.mode1", "home.built.mode2")).isEqualTo(figures.get("home.built"));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void money_received_is_cash_and_goods(Question question) {
        Figures figures = Figures.of(question, Indicators.all());

        assertThat(fen(figures, "aid.cash") + fen(figures, "aid.inkind")).isEqualTo(fen(figures, "aid.total"));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void every_figure_is_the_sum_of_its_evidence_and_every_contribution_names_records(Question question) {
        Figures figures = Figures.of(question, Indicators.all());

        figures.byId().forEach((id, figure) -> {
            long sum =
                    figure.evidence().stream().mapToLong(Contribution::amount).sum();
            assertThat(amountOf(figure, sum)).as(id).isEqualTo(sum);
        });
        assertThat(figures.get("lbc.total").evidence())
                .allSatisfy(one -> assertThat(one.events()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void who_is_left_behind_by_both_parents_for_three_months_and_at_school_counts_in_both(long seed) {
        Histories histories = Histories.of(RandomCounty.ofSeed(seed, CHILDREN));
        Definition edu = Definitions.shipped("EDU");

        List<ChildAt> both = new Question(histories, Definitions.shipped("MCA"), YEAR)
                .leftBehind().stream()
                        .filter(child -> child.away(Parent.FATHER, 3) != null && child.away(Parent.MOTHER, 3) != null)
                        .filter(child -> child.schooling() != null
                                && Set.of(Schooling.PRIMARY, Schooling.JUNIOR)
                                        .contains(child.schooling().value()))
                        .toList();

        assertThat(both).allMatch(edu::counts);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void who_moves_in_and_out_explains_the_whole_difference(long seed) {
        Histories histories = Histories.of(RandomCounty.ofSeed(seed, CHILDREN));
        Question edu = new Question(histories, Definitions.shipped("EDU"), YEAR);
        Question mca = new Question(histories, Definitions.shipped("MCA"), YEAR);

        Restatement restatement = Restatement.between(edu, mca);

        assertThat(edu.leftBehind().size()
                        + restatement.movedIn().size()
                        - restatement.movedOut().size())
                .isEqualTo(mca.leftBehind().size());
        assertThat(keys(restatement.movedIn())).doesNotContainAnyElementsOf(keys(edu.leftBehind()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void erasing_who_a_child_is_changes_no_figure(long seed) {
        List<Recorded> records = RandomCounty.ofSeed(seed, CHILDREN);

        List<Recorded> erased = records.stream().map(IdentitiesTest::erased).toList();

        assertThat(FigureBook.of(Histories.of(erased), List.of(2024)).get("figures"))
                .isEqualTo(FigureBook.of(Histories.of(records), List.of(2024)).get("figures"));
    }

    @Test
    void every_kind_of_event_is_evidence_of_something_or_known_to_be_of_nothing() {
        Histories histories = Histories.of(RandomCounty.ofSeed(7, 300));
        Set<String> evidence = new HashSet<>();
        for (Definition definition : Definitions.shipped()) {
            Figures.of(new Question(histories, definition, YEAR), Indicators.fromFiles()).byId().values().stream()
                    .flatMap(figure -> figure.evidence().stream())
                    .forEach(one -> evidence.addAll(one.events()));
        }

        Set<Class<?>> counted = histories.records().stream()
                .filter(by -> evidence.contains(by.eventId()))
                .map(by -> by.event().getClass())
                .collect(Collectors.toSet());
        Set<Class<?>> kinds =
                EventCatalog.entries().stream().map(EventCatalog.Entry::type).collect(Collectors.toSet());
        kinds.removeAll(COUNTED_NOWHERE);

        assertThat(counted).isEqualTo(kinds);
    }

    @Test
    void every_indicator_has_an_id_of_its_own_and_a_label() {
        assertThat(Indicators.all()).extracting("id").doesNotHaveDuplicates();
        assertThat(Indicators.all()).extracting("label").doesNotHaveDuplicates().doesNotContain("");
    }

    /** The national ID stays: what the county compares is no longer the number once personal values are sealed. */
    private static Recorded erased(Recorded by) {
        Event event = by.event();
        if (event instanceof ChildRegistered registered) {
            event = new ChildRegistered(registered.childId(), registered.occurredOn(), nobody(registered.sheet()));
        } else if (event instanceof ChildFileCorrected corrected) {
            event = new ChildFileCorrected(corrected.childId(), corrected.occurredOn(), nobody(corrected.sheet()));
        }
        return new Recorded(
                event, by.node(), by.epoch(), by.seq(), by.eventId(), by.recordedAt(), by.receivedAt(), by.position());
    }

    private static ChildSheet nobody(ChildSheet sheet) {
        return new ChildSheet(
                "",
                sheet.sex(),
                sheet.birthDate(),
                sheet.nationalId(),
                null,
                null,
                sheet.household(),
                null,
                null,
                sheet.school(),
                null,
                sheet.father(),
                sheet.mother(),
                sheet.carer(),
                sheet.priority(),
                null,
                null);
    }

    private static long amountOf(Figure figure, long otherwise) {
        if (figure instanceof Figure.Count count) {
            return count.count();
        }
        if (figure instanceof Figure.Money money) {
            return money.fen();
        }
        if (figure instanceof Figure.Rate rate) {
            return rate.num();
        }
        return figure instanceof Figure.Breakdown breakdown
                ? breakdown.rows().values().stream().mapToLong(Long::longValue).sum()
                : otherwise;
    }

    private static long fen(Figures figures, String id) {
        return ((Figure.Money) figures.get(id)).fen();
    }

    private static Object sum(Map<String, Object> figures, String... parts) {
        return Stream.of(parts).mapToLong(part -> (Long) figures.get(part)).sum();
    }

    private static Collection<String> keys(Collection<ChildAt> children) {
        List<String> keys = new ArrayList<>();
        children.forEach(child -> keys.add(child.child().key()));
        return keys;
    }
}
