package org.shouwang.village;

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
        properties = {"shouwang.node.id=V01", "shouwang.node.name=柳树村"})
@OnPostgres
class VillageIT {

    private static final Pattern REQUEST = Pattern.compile("name=\"requestId\" value=\"([^\"]+)\"");
    private static final Pattern TODAY = Pattern.compile("value=\"(\\d{4}-\\d\\d-\\d\\d)\"");

    private final HttpClient http = HttpClient.newHttpClient();

    @Value("${local.server.port}")
    private int port;

    @Test
    void a_village_is_ready_without_kafka_and_without_the_county() throws Exception {
        assertThat(get("/actuator/health/readiness").body()).contains("\"status\":\"UP\"");
        assertThat(get("/").body()).contains("柳树村", "记录摸底", "记录安全事故");
    }

    @Test
    void a_survey_is_recorded_and_its_filing_rate_shown() throws Exception {
        assertThat(get("/survey").body()).contains("今年还没有记录摸底");

        assertThat(submit("/unit/survey", "surveyed=120&found=38").statusCode()).isEqualTo(302);

        assertThat(get("/survey").body()).contains("120", "38", "0.0%");
    }

    @Test
    void a_survey_that_found_more_than_it_surveyed_is_not_taken() throws Exception {
        assertThat(submit("/unit/survey", "surveyed=30&found=38").body())
                .contains("发现留守 38 人，多于摸底 30 人", "value=\"30\"");
    }

    @Test
    void a_year_without_incidents_shows_a_zero_and_one_that_happened_counts() throws Exception {
        assertThat(get("/incidents").body()).containsPattern("figure-number[^>]*>0<");

        assertThat(submit("/unit/incident", "kind=fall").statusCode()).isEqualTo(302);

        assertThat(get("/incidents").body())
                .containsPattern("figure-number[^>]*>1<")
                .contains("fall");
    }

    @Test
    void programs_reach_the_commands_of_a_village() throws Exception {
        assertThat(post("/api/surveys", "{\"occurredOn\":\"2024-03-05\",\"surveyed\":120,\"found\":38}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(post("/api/surveys", "{\"occurredOn\":\"2024-03-05\",\"surveyed\":-1,\"found\":38}")
                        .body())
                .contains("\"field\":\"surveyed\"");
        assertThat(post("/api/incidents", "{\"occurredOn\":\"2099-03-05\",\"kind\":\"fall\"}")
                        .body())
                .contains("FUTURE_DATE");
    }

    private HttpResponse<String> post(String path, String json) throws Exception {
        return http.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> submit(String path, String fields) throws Exception {
        String form = get(path).body();
        var request = REQUEST.matcher(form);
        var today = TODAY.matcher(form);
        assertThat(request.find() && today.find()).isTrue();
        String body = "requestId=" + request.group(1) + "&occurredOn=" + today.group(1) + "&" + fields;
        return http.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
