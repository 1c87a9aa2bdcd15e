package org.shouwang.platform.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.platform.eventstore.ChildUnderTest;
import org.shouwang.platform.eventstore.ChildUnderTest.Return;
import org.shouwang.platform.eventstore.NewEvents;
import org.shouwang.platform.eventstore.RunningStore;
import org.shouwang.platform.processing.ProcessorLag;
import org.shouwang.platform.rules.RuleBroken;
import org.springframework.context.annotation.Import;

/** What people can do about an event that its handler could not take. */
class DeadLettersIT {

    private static final LocalDate DAY = LocalDate.of(2024, 9, 1);

    private static final String FROM_THE_FUTURE = """
            insert into domain_event_entry (eventIdentifier, aggregateIdentifier, sequenceNumber, type, timeStamp,
                                            payloadType, payloadRevision, payload, metaData)
            values ('from-the-future', 'x', 0, 'x', '2024-09-01T00:00:00Z',
                    'child.NotYetInvented', '1', convert_to('{"a":1}', 'UTF8'), convert_to('{}', 'UTF8'))
            """;

    private RunningStore store;

    @BeforeEach
    void start() {
        store = RunningStore.with(Parts.class);
    }

    @AfterEach
    void stop() {
        store.close();
    }

    @Test
    void one_child_waits_others_go_on_and_after_the_fix_the_read_model_is_as_if_nothing_had_been() {
        model().failFor("ming");
        returns("ming", "hong");
        assertThat(seen("ming")).isEmpty();
        assertThat(seen("hong")).hasSize(3);
        assertThat(letters().all()).singleElement().satisfies(letter -> {
            assertThat(letter.sequence()).isEqualTo("ming");
            assertThat(letter.behind()).isEqualTo(2);
            assertThat(letter.cause()).isEqualTo("no room for ming");
        });

        model().mend();

        assertThat(letters().retry(ReturnsSeen.GROUP, "ming")).isTrue();
        assertThat(seen("ming")).isEqualTo(seen("hong"));
        assertThat(letters().all()).isEmpty();
    }

    @Test
    void a_sequence_that_fails_again_waits_on_and_the_tries_are_counted() {
        model().failFor("ming");
        returns("ming");

        assertThat(letters().retry(ReturnsSeen.GROUP, "ming")).isFalse();
        assertThat(letters().retry(ReturnsSeen.GROUP, "ming")).isFalse();

        assertThat(letters().all()).singleElement().extracting(Letter::tries).isEqualTo(3L);
        assertThat(letters().all()).singleElement().extracting(Letter::behind).isEqualTo(2L);
    }

    @Test
    void only_the_sequence_that_was_asked_for_is_tried() {
        model().failFor("ming");
        model().failFor("hong");
        returns("ming", "hong");
        model().mend();

        assertThat(letters().retry(ReturnsSeen.GROUP, "hong")).isTrue();

        assertThat(seen("hong")).hasSize(3);
        assertThat(seen("ming")).isEmpty();
    }

    @Test
    void all_of_a_group_are_tried_whichever_of_them_fails_again_and_both_are_counted() {
        List.of("ai", "ming", "wu").forEach(child -> model().failFor(child));
        returns("ai", "ming", "wu");
        model().mend();
        model().failFor("ai");

        assertThat(letters().retryAll(ReturnsSeen.GROUP)).isEqualTo(new DeadLetters.Retried(2, 1));

        assertThat(letters().all()).singleElement().extracting(Letter::sequence).isEqualTo("ai");
        assertThat(seen("ming")).isEqualTo(seen("wu")).hasSize(3);
    }

    @Test
    void whoever_sets_a_letter_aside_says_why_and_nothing_is_lost() {
        model().failFor("ming");
        returns("ming");
        assertThatThrownBy(() -> letters().setAside(ReturnsSeen.GROUP, "ming", " ", "赵敏"))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> letters().setAside(ReturnsSeen.GROUP, "ming", "测试", null))
                .isInstanceOf(RuleBroken.class);

        letters().setAside(ReturnsSeen.GROUP, "ming", "测试", "赵敏");

        assertThat(letters().counts()).isEqualTo(new DeadLetters.Counts(0, 1));
        assertThat(store.jdbc().queryForObject("select payload from letter_set_aside", byte[].class))
                .isEqualTo(store.jdbc()
                        .queryForObject(
                                "select payload from dead_letter_entry order by sequenceIndex limit 1", byte[].class));
        model().mend();
        assertThat(letters().retry(ReturnsSeen.GROUP, "ming")).isTrue();
        assertThat(seen("ming")).hasSize(3);
        assertThat(letters().counts()).isEqualTo(new DeadLetters.Counts(0, 0));
    }

    @Test
    void a_letter_of_a_type_that_nobody_knows_is_not_lost_by_trying() {
        store.jdbc().update(FROM_THE_FUTURE);
        store.get(NewEvents.class).announce();
        await().until(() -> letters().counts().open() == 1);

        letters().retryAll(ReturnsSeen.GROUP);

        assertThat(letters().all()).singleElement().extracting(Letter::type).isEqualTo("child.NotYetInvented");
    }

    private void returns(String... children) {
        for (String child : children) {
            IntStream.range(0, 3).forEach(n -> store.send(new Return(child, DAY.plusDays(n))));
        }
        await().until(() -> store.get(ProcessorLag.class).of(ReturnsSeen.GROUP) == 0);
    }

    private List<LocalDate> seen(String child) {
        return store.jdbc()
                .queryForList("select day from returns_seen where child = ? order by place", LocalDate.class, child);
    }

    private ReturnsSeen model() {
        return store.get(ReturnsSeen.class);
    }

    private DeadLetters letters() {
        return store.get(DeadLetters.class);
    }

    @Import({ChildUnderTest.class, ReturnsSeen.class})
    static class Parts {}
}
