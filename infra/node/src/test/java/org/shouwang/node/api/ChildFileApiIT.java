package org.shouwang.node.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.node.Browser;
import org.shouwang.node.NodeUnderTest;
import org.shouwang.platform.json.EventJson;
import org.shouwang.testkit.OnPostgres;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.JsonNode;

@SpringBootTest(classes = NodeUnderTest.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnPostgres
class ChildFileApiIT {

    private static final String DAY = "'occurredOn':'2024-03-05'";

    @Value("${local.server.port}")
    private int port;

    private final String name = "张" + UUID.randomUUID();
    private Browser program;
    private String file;

    @BeforeEach
    void a_child_is_registered() {
        program = new Browser(port);
        HttpResponse<String> answer = post("/api/children", registration(name));
        assertThat(answer.statusCode()).isEqualTo(201);
        file = Browser.next(answer);
    }

    @Test
    void a_registered_child_can_be_read_and_found() {
        assertThat(json(file).at("/sheet/name").asString()).isEqualTo(name);
        assertThat(json("/api/children?words=" + name.substring(1))
                        .path("count")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void every_command_of_the_child_file_is_recorded() {
        done("/corrections", "'occurredOn':'2024-03-04','sheet':" + sheet(name));
        done("/guardians", DAY + ",'carer':'RELATIVE','name':'张敏'");
        done("/departures", DAY + ",'parent':'FATHER','workplace':'东莞','distance':'OTHER_PROVINCE'");
        done("/returns", "'occurredOn':'2024-05-05','parent':'FATHER'");
        done("/visits", "'occurredOn':'2024-05-06','mode':'HOME'");
        done("/facts/contact.TalkHeld", DAY + ",'talker':'李老师'");
        done("/closing", "'occurredOn':'2024-06-01','reason':'PARENT_RETURNED'");

        JsonNode read = json(file);
        assertThat(read.path("openedOn").asString()).isEqualTo("2024-03-04");
        assertThat(read.at("/carer/carer/name").asString()).isEqualTo("张敏");
        assertThat(read.at("/father/away").asBoolean()).isFalse();
        assertThat(read.path("lastVisitOn").asString()).isEqualTo("2024-05-06");
        assertThat(read.path("closingReason").asString()).isEqualTo("PARENT_RETURNED");
        assertThat(json(file + "/events")).hasSize(8);
    }

    @Test
    void the_pseudonym_of_a_helper_is_the_nodes_to_give() {
        done("/facts/support.HelperPaired", DAY + ",'helper':'王老师','helperId':'mine'");
        String helperId = json(file + "/events").at("/1/event/helperId").asString();
        assertThat(helperId).hasSize(36);

        done("/facts/support.PairingEnded", "'occurredOn':'2024-04-05','helper':'王 老师'");
        assertThat(json(file + "/events").at("/2/event/helperId").asString()).isEqualTo(helperId);
    }

    @Test
    void a_broken_rule_is_a_problem_with_its_code_and_field() {
        HttpResponse<String> answer = post(file + "/visits", "{'occurredOn':'2099-01-01','mode':'HOME'}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(read(answer).path("code").asString()).isEqualTo("FUTURE_DATE");
        assertThat(read(answer).path("field").asString()).isEqualTo("occurredOn");
    }

    @Test
    void the_same_child_is_not_registered_twice() {
        HttpResponse<String> answer = post("/api/children", registration(name));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(read(answer).path("code").asString()).isEqualTo("REGISTERED_TWICE");
        assertThat(answer.body()).doesNotContain(name);
    }

    @Test
    void a_request_sent_again_with_its_key_is_carried_out_once() {
        String key = UUID.randomUUID().toString();
        String visit = "{'occurredOn':'2024-05-06','mode':'HOME'}".replace('\'', '"');
        assertThat(program.post(file + "/visits", visit, "Idempotency-Key", key).statusCode())
                .isEqualTo(200);
        assertThat(program.post(file + "/visits", visit, "Idempotency-Key", key).statusCode())
                .isEqualTo(200);
        assertThat(json(file + "/events")).hasSize(2);
    }

    @Test
    void a_body_that_is_no_such_event_is_refused_and_records_nothing() {
        HttpResponse<String> answer = post(file + "/visits", "{'occurredOn':'2024-05-06'}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(read(answer).path("field").asString()).isEqualTo("mode");
        assertThat(post(file + "/visits", "[]").statusCode()).isEqualTo(400);
        assertThat(json(file + "/events")).hasSize(1);
    }

    @Test
    void a_child_without_a_file_here_is_not_found() {
        assertThat(post("/api/children/nobody/visits", "{'occurredOn':'2024-05-06','mode':'HOME'}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(program.json("/api/children/nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void a_registration_cannot_be_smuggled_in_as_a_mere_fact() {
        assertThat(post(file + "/facts/child.ChildRegistered", registration(name))
                        .statusCode())
                .isEqualTo(404);
        assertThat(post(file + "/facts/county.NodeEnrolled", "{}").statusCode()).isEqualTo(404);
    }

    @Test
    void a_fact_of_the_unit_is_recorded() {
        assertThat(post("/api/unit/facts/survey.SurveyCompleted", "{" + DAY + ",'surveyed':120,'found':38}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(post("/api/unit/facts/contact.TalkHeld", "{}").statusCode()).isEqualTo(404);
        assertThat(post("/api/unit/facts/county.JointMeetingHeld", "{}").statusCode())
                .isEqualTo(404);
    }

    private void done(String command, String fields) {
        HttpResponse<String> answer = post(file + command, "{" + fields + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private HttpResponse<String> post(String path, String json) {
        return program.post(path, json.replace('\'', '"'));
    }

    private JsonNode json(String path) {
        return read(program.json(path));
    }

    private static JsonNode read(HttpResponse<String> answer) {
        return EventJson.mapper().readTree(answer.body());
    }

    private static String registration(String name) {
        return "{'occurredOn':'2024-03-01','sheet':" + sheet(name) + "}";
    }

    private static String sheet(String name) {
        return "{'name':'" + name + "','sex':'MALE','birthDate':'2014-06-01','noIdReason':'未登记户口'}";
    }
}
