package org.shouwang.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.shouwang.testkit.OnPostgres;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"shouwang.node.id=S01", "shouwang.node.name=望河镇中心小学"})
@OnPostgres
class SchoolIT {

    private static final Pattern REQUEST = Pattern.compile("name=\"requestId\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();

    @Value("${local.server.port}")
    private int port;

    @Test
    void a_school_is_ready_without_kafka_and_without_the_county() throws Exception {
        assertThat(get("/actuator/health/readiness").body()).contains("\"status\":\"UP\"");
    }

    @Test
    void a_session_of_the_parents_school_is_held_and_counted() throws Exception {
        assertThat(get("/parentschool").body()).contains("0 / 2", "还差 2 次");

        assertThat(submit("/unit/session", "occurredOn=" + today() + "&minutes=45&attendance=80")
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(next -> assertThat(next).endsWith("/parentschool?saved=session"));

        assertThat(get("/parentschool").body()).contains("1 / 2", "还差 1 次");
        assertThat(get("/").body()).contains("家长学校");
    }

    @Test
    void a_session_without_length_is_not_taken() throws Exception {
        assertThat(submit("/unit/session", "occurredOn=2024-03-05&minutes=0").body())
                .contains("0 分钟不是一次家长学校的时长");
        assertThat(submit("/unit/session", "occurredOn=2024-03-05").body()).contains("这里必须填写");
    }

    @Test
    void a_pupil_drops_out_and_the_class_list_says_so() throws Exception {
        String child = location(post("/api/children", "application/json", """
                        {"occurredOn":"2024-03-01","sheet":{"name":"张伟","sex":"MALE","birthDate":"2014-06-01",
                         "noIdReason":"未登记户口","school":{"stage":"PRIMARY","grade":"三年级","className":"1班"}}}
                        """)).replace("/api", "");
        assertThat(get("/classes").body()).contains("三年级 1班", "张伟", "小学");

        assertThat(location(submit(child + "/dropout", "occurredOn=2024-04-01")))
                .endsWith("?saved=dropout");
        assertThat(submit(child + "/dropout", "occurredOn=2024-04-02").body()).contains("不在学");

        assertThat(get("/classes").body()).contains("辍学");
        assertThat(get(child).body()).contains("辍学", "记录");
    }

    @Test
    void programs_reach_the_commands_of_a_school_and_are_told_the_field_at_fault() throws Exception {
        String child = location(post("/api/children", "application/json", """
                {"occurredOn":"2024-03-01","sheet":{"name":"李娜","sex":"FEMALE","birthDate":"2014-06-01",
                 "noIdReason":"未登记户口","school":{"stage":"PRIMARY"}}}
                """));

        assertThat(json(child + "/schooling/transfers", "{\"occurredOn\":\"2024-04-01\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(json(child + "/schooling/returns", "{\"occurredOn\":\"2024-04-02\"}")
                        .body())
                .contains("\"code\":\"IN_SCHOOL\"", "\"field\":\"occurredOn\"");
        assertThat(json(child + "/schooling/dropouts", "{}").body()).contains("\"field\":\"occurredOn\"");
        assertThat(json("/api/children/nobody/schooling/dropouts", "{\"occurredOn\":\"2024-04-01\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void text_that_cannot_be_kept_is_the_callers_fault() throws Exception {
        HttpResponse<String> answer = json(
                "/api/parentschool/sessions", "{\"occurredOn\":\"2024-03-05\",\"minutes\":45,\"topic\":\"a\\u0000\"}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("U+0000");
    }

    private HttpResponse<String> json(String path, String body) throws Exception {
        return post(path, "application/json", body);
    }

    private String today() throws Exception {
        var day = Pattern.compile("value=\"(\\d{4}-\\d\\d-\\d\\d)\"")
                .matcher(get("/unit/session").body());
        assertThat(day.find()).isTrue();
        return day.group(1);
    }

    private HttpResponse<String> submit(String path, String fields) throws Exception {
        var request = REQUEST.matcher(get(path).body());
        assertThat(request.find()).isTrue();
        return post(path, "application/x-www-form-urlencoded", "requestId=" + request.group(1) + "&" + fields);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String type, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
    }

    private URI uri(String path) {
        return path.startsWith("http") ? URI.create(path) : URI.create("http://127.0.0.1:" + port + path);
    }
}
