package org.shouwang.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class HandlesTest {

    sealed interface LetterEvent permits LetterWritten, Answer {}

    sealed interface Answer extends LetterEvent permits LetterAnswered {}

    record LetterWritten() implements LetterEvent {}

    record LetterAnswered() implements Answer {}

    static class Letterbox {
        void on(LetterWritten event) {}
    }

    static class ReadingRoom extends Letterbox {
        void on(LetterAnswered event) {}
    }

    @Test
    void the_events_of_a_root_are_its_records_at_any_depth() {
        assertThat(Handles.eventsOf(LetterEvent.class)).containsOnly(LetterWritten.class, LetterAnswered.class);
    }

    @Test
    void a_handler_of_all_passes_even_if_it_inherits_some() {
        assertThatCode(() -> Handles.assertEveryEventHandled(LetterEvent.class, ReadingRoom.class, Set.of()))
                .doesNotThrowAnyException();
    }

    @Test
    void a_forgotten_event_is_named() {
        assertThatThrownBy(() -> Handles.assertEveryEventHandled(LetterEvent.class, Letterbox.class, Set.of()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("neither handled nor ignored: [LetterAnswered]");
    }

    @Test
    void an_event_may_be_ignored_on_purpose() {
        assertThatCode(() -> Handles.assertEveryEventHandled(
                        LetterEvent.class, Letterbox.class, Set.of(LetterAnswered.class)))
                .doesNotThrowAnyException();
    }

    @Test
    void an_ignored_event_that_is_handled_after_all_is_named() {
        assertThatThrownBy(() -> Handles.assertEveryEventHandled(
                        LetterEvent.class, ReadingRoom.class, Set.of(LetterAnswered.class)))
                .hasMessageContaining("ignored although handled or foreign: [LetterAnswered]");
    }

    @Test
    void a_root_that_is_not_sealed_proves_nothing_and_fails() {
        assertThatThrownBy(() -> Handles.assertEveryEventHandled(Runnable.class, Letterbox.class, Set.of()))
                .hasMessageContaining("not a sealed root");
    }
}
