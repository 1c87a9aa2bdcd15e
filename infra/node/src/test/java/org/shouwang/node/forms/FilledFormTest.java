package org.shouwang.node.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.events.codes.VisitMode;
import org.shouwang.platform.rules.RuleBroken;

class FilledFormTest {

    private static final Form VISIT = Form.of(
            "visit",
            Field.day("occurredOn").mustBeFilled(),
            Field.choice("mode", VisitMode.class).mustBeFilled(),
            Field.count("minutes"),
            Field.yesNo("boarder"),
            Field.text("visitor"));

    private static final Map<String, String> RIGHT =
            Map.of("occurredOn", "2024-03-05", "mode", "HOME", "minutes", "40", "boarder", "true", "visitor", " 王老师 ");

    @Test
    void a_form_filled_in_rightly_gives_its_values() {
        FilledForm form = FilledForm.of(VISIT, RIGHT);

        assertThat(form.isRight()).isTrue();
        assertThat(form.day("occurredOn")).isEqualTo(LocalDate.of(2024, 3, 5));
        assertThat(form.choice("mode", VisitMode.class)).isEqualTo(VisitMode.HOME);
        assertThat(form.count("minutes")).isEqualTo(40);
        assertThat(form.yesNo("boarder")).isTrue();
        assertThat(form.text("visitor")).isEqualTo("王老师");
    }

    @Test
    void an_empty_field_states_nothing_unless_it_must_be_filled() {
        FilledForm form = FilledForm.of(VISIT, Map.of("visitor", "  "));

        assertThat(form.text("visitor")).isNull();
        assertThat(form.countOrNull("minutes")).isNull();
        assertThat(form.faults())
                .containsExactly(
                        new Fault("occurredOn", "MISSING", List.of("")), new Fault("mode", "MISSING", List.of("")));
    }

    @Test
    void a_fault_names_the_field_and_what_was_found_and_nothing_typed_is_lost() {
        var typed =
                Map.of("occurredOn", "昨天", "mode", "BY_BOAT", "minutes", "-3", "boarder", "maybe", "visitor", "王老师");
        FilledForm form = FilledForm.of(VISIT, typed);

        assertThat(form.faultOf("occurredOn")).isEqualTo(new Fault("occurredOn", "BAD_DATE", List.of("昨天")));
        assertThat(form.faultOf("mode").code()).isEqualTo("BAD_VALUE");
        assertThat(form.faultOf("minutes").code()).isEqualTo("BAD_NUMBER");
        assertThat(form.faultOf("boarder").code()).isEqualTo("BAD_VALUE");
        assertThat(form.faultOf("visitor")).isNull();
        typed.forEach((field, text) -> assertThat(form.typed(field)).isEqualTo(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-05", "2024/3/5", "2024.3.5", "2024年3月5日"})
    void a_day_may_be_written_as_people_write_it(String text) {
        assertThat(FilledForm.of(VISIT, Map.of("occurredOn", text)).day("occurredOn"))
                .isEqualTo(LocalDate.of(2024, 3, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-29", "2024-13-01", "24-03-05", "2024-03", "2024-03-05 10:00"})
    void what_is_no_day_is_not_taken_for_one(String text) {
        assertThat(FilledForm.of(VISIT, Map.of("occurredOn", text))
                        .faultOf("occurredOn")
                        .code())
                .isEqualTo("BAD_DATE");
    }

    @Test
    void what_a_decision_turned_down_stands_at_its_field() {
        FilledForm form = FilledForm.of(VISIT, RIGHT).turnedDown(new RuleBroken("NOT_TODAY", "not today"));

        assertThat(form.isRight()).isFalse();
        assertThat(form.otherFaults()).extracting(Fault::code).containsExactly("NOT_TODAY");
        assertThat(form.typed("visitor")).isEqualTo("王老师");
    }

    @Test
    void a_form_starts_with_what_is_known_but_never_over_what_was_typed() {
        FilledForm form = FilledForm.of(VISIT, Map.of("visitor", "李老师"))
                .startingWith(Map.of("visitor", "王老师", "occurredOn", LocalDate.of(2024, 3, 5)));

        assertThat(form.typed("visitor")).isEqualTo("李老师");
        assertThat(form.typed("occurredOn")).isEqualTo("2024-03-05");
    }
}
