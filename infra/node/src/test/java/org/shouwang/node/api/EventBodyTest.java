package org.shouwang.node.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.shouwang.events.child.ChildRegistered;
import org.shouwang.events.child.GuardianChanged;
import org.shouwang.events.codes.Carer;
import org.shouwang.platform.json.EventJson;
import org.springframework.web.ErrorResponseException;
import tools.jackson.databind.node.ObjectNode;

class EventBodyTest {

    @Test
    void a_body_is_the_event_it_asks_for() {
        assertThat(EventBody.read(GuardianChanged.class, body("'occurredOn':'2024-03-05','carer':'OTHER'")))
                .isEqualTo(new GuardianChanged("c", LocalDate.of(2024, 3, 5), Carer.OTHER, null, null, null));
    }

    @Test
    void a_required_field_that_is_missing_is_named() {
        refused("'occurredOn':'2024-03-05'", "carer", "carer is required");
    }

    @Test
    void a_value_that_cannot_be_read_is_named_but_not_repeated() {
        refused("'occurredOn':'2024-03-05','carer':'张三'", "carer", "carer cannot be read");
        refused("'occurredOn':'gestern','carer':'OTHER'", "occurredOn", "occurredOn cannot be read");
    }

    @Test
    void a_field_nobody_knows_is_not_passed_over() {
        refused(
                "'occurredOn':'2024-03-05','carer':'OTHER','capabilty':'GOOD'",
                "capabilty",
                "there is no field capabilty in child.GuardianChanged");
    }

    @Test
    void text_that_cannot_be_kept_is_refused() {
        refused("'occurredOn':'2024-03-05','carer':'OTHER','name':'a\\u0000'", "name", "name contains U+0000");
    }

    @Test
    void parts_of_a_sheet_that_state_nothing_need_not_be_sent() {
        ObjectNode body = body("'occurredOn':'2024-03-05','sheet':{'name':'张伟','sex':'MALE','birthDate':'2014-06-01'}");

        ChildRegistered registered = EventBody.read(ChildRegistered.class, EventBody.withWholeSheet(body));

        assertThat(registered.sheet().carer().kind()).isNull();
        assertThat(registered.sheet().priority()).isFalse();
    }

    @Test
    void a_field_deep_in_the_sheet_is_named_with_its_path() {
        ObjectNode body = body("'occurredOn':'2024-03-05','sheet':{'name':'张伟','sex':'MALE','birthDate':'2014-06-01',"
                + "'father':{'fone':'1'}}");
        assertThatThrownBy(() -> EventBody.read(ChildRegistered.class, EventBody.withWholeSheet(body)))
                .isInstanceOfSatisfying(ErrorResponseException.class, refusal -> assertThat(
                                refusal.getBody().getProperties())
                        .containsEntry("field", "sheet.father.fone"));
    }

    private static void refused(String fields, String field, String detail) {
        assertThatThrownBy(() -> EventBody.read(GuardianChanged.class, body(fields)))
                .isInstanceOfSatisfying(ErrorResponseException.class, refusal -> {
                    assertThat(refusal.getStatusCode().value()).isEqualTo(400);
                    assertThat(refusal.getBody().getDetail()).isEqualTo(detail);
                    assertThat(refusal.getBody().getProperties()).containsEntry("field", field);
                });
    }

    private static ObjectNode body(String fields) {
        String json = "{'childId':'c'," + fields + "}";
        return (ObjectNode) EventJson.mapper().readTree(json.replace('\'', '"'));
    }
}
