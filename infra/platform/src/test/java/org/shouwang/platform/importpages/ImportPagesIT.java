package org.shouwang.platform.importpages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shouwang.platform.ledger.LedgerReader;
import org.shouwang.platform.testing.Forms;
import org.shouwang.platform.testing.Multipart;
import org.shouwang.platform.workbook.Workbook;
import org.shouwang.testkit.TestPostgres;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Import over HTTP, as programs and people use it. */
class ImportPagesIT {

    private static ConfigurableApplicationContext unit;

    private final HttpClient browser = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        unit = ImportingWebUnit.start(TestPostgres.freshDatabase());
    }

    @AfterAll
    static void stop() {
        unit.close();
    }

    @Test
    void a_program_hands_in_a_file_and_asks_until_it_is_done() throws Exception {
        JsonNode answer = ended(handIn("ledger", Forms.ledger(3), "confirm=true"));

        assertThat(answer.get("state").asString()).isEqualTo("DONE");
        assertThat(answer.get("headerRow").asInt()).isEqualTo(1);
        assertThat(answer.get("accepted").asInt()).isEqualTo(3);
        assertThat(answer.get("file").asString()).isEqualTo("台账.xlsx");
        assertThat(answer.get("notRecords").toString()).isEqualTo("[]");
    }

    @Test
    void refusals_say_row_column_code_and_what_was_found() throws Exception {
        JsonNode answer = ended(handIn("ledger", oneBadRow(), "confirm=false", "dayOfImport=2026-06-30"));

        assertThat(answer.get("state").asString()).isEqualTo("READ");
        assertThat(answer.get("refused").get(0).toString())
                .startsWith("{\"sheet\":null,\"row\":3,\"column\":\"性别\",\"code\":\"BAD_VALUE\",\"found\":\"不详\"");
    }

    @Test
    void a_job_waits_for_confirmation_and_takes_it_once() throws Exception {
        String id = handIn("ledger", Forms.ledger(2), "confirm=false");
        JsonNode unused = ended(id);

        assertThat(post("/api/imports/" + id + "/confirm").statusCode()).isEqualTo(202);
        assertThat(ended(id).get("state").asString()).isEqualTo("DONE");
        assertThat(post("/api/imports/" + id + "/confirm").statusCode()).isEqualTo(409);
    }

    @Test
    void an_unknown_kind_or_job_is_the_callers_mistake() throws Exception {
        HttpResponse<String> kind =
                browser.send(upload("/api/imports", "letter", Forms.ledger(1)).build(), BodyHandlers.ofString());

        assertThat(kind.statusCode()).isEqualTo(400);
        assertThat(get("/api/imports/none").statusCode()).isEqualTo(404);
    }

    @Test
    void a_person_sees_the_preview_with_the_bad_row_and_its_reason() throws Exception {
        HttpResponse<String> sent =
                browser.send(upload("/imports", "LEDGER", oneBadRow()).build(), BodyHandlers.ofString());
        String page = sent.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        JsonNode unused = ended(page.substring("/imports/".length()));

        assertThat(get(page).body()).contains("待确认", "有错误的行（1）", "不在可选值之内", "不详", "男、女", "确认导入 2 行");
        assertThat(get(page + "/rows").body()).contains("儿童3", "不导入", "性别: 不在可选值之内");
        assertThat(get(page + "?lang=en").body()).contains("to be confirmed", "not a value of the list");
        assertThat(get("/imports?lang=zh-CN").body()).contains("台账.xlsx", "以前的导入");
    }

    @Test
    void the_progress_of_a_job_that_ended_asks_the_page_to_load_anew() throws Exception {
        String id = handIn("ledger", Forms.ledger(2), "confirm=true");
        JsonNode unused = ended(id);

        assertThat(get("/imports/" + id + "/progress").headers().firstValue("HX-Refresh"))
                .contains("true");
    }

    @Test
    void refused_rows_come_back_as_a_workbook_that_can_be_corrected_and_handed_in() throws Exception {
        String id = handIn("ledger", oneBadRow(), "confirm=false");
        JsonNode unused = ended(id);

        byte[] file = browser.send(
                        HttpRequest.newBuilder(uri("/imports/" + id + "/refused.xlsx"))
                                .build(),
                        BodyHandlers.ofByteArray())
                .body();

        var rows = Workbook.read(new ByteArrayInputStream(file)).sheets().get(0).rows();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).cell(0).text()).isEqualTo("=1+1");
        assertThat(rows.get(1).cells().values().stream().map(cell -> cell.text()))
                .contains("性别：不在可选值之内。填写的是“不详”；应为：男、女");
        assertThat(LedgerReader.read(new ByteArrayInputStream(file), LocalDate.of(2026, 6, 30))
                        .refused())
                .hasSize(1);
    }

    @Test
    void what_is_no_workbook_is_explained() throws Exception {
        String id = handIn("ledger", new byte[0], "confirm=true");

        assertThat(ended(id).get("error").asString()).isEqualTo("NOT_A_WORKBOOK");
        assertThat(get("/imports/" + id).body()).contains("另存为 .xlsx");
    }

    private static byte[] oneBadRow() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("学校", "姓名", "性别", "出生日期", "无身份证原因", "建档日期"));
        rows.add(List.of("一小", "儿童2", "女", "2014-03-05", "未登记户口", "2024-09-01"));
        rows.add(List.of("=1+1", "儿童3", "不详", "2014-03-05", "未登记户口", "2024-09-01"));
        rows.add(List.of("一小", "儿童4", "女", "2014-03-05", "未登记户口", "2024-09-01"));
        return Forms.book("台账", rows);
    }

    private String handIn(String kind, byte[] file, String... more) throws Exception {
        HttpResponse<String> answer =
                browser.send(upload("/api/imports", kind, file, more).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return json(answer).get("id").asString();
    }

    private JsonNode ended(String id) {
        return await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(
                        () -> json(get("/api/imports/" + id)),
                        answer -> !answer.get("state").asString().equals("RUNNING"));
    }

    private static HttpRequest.Builder upload(String path, String kind, byte[] file, String... more) {
        Multipart form = new Multipart().file("file", "台账.xlsx", file).field("kind", kind);
        for (String field : more) {
            form.field(field.split("=")[0], field.split("=")[1]);
        }
        return HttpRequest.newBuilder(uri(path))
                .header("Content-Type", form.contentType())
                .POST(BodyPublishers.ofByteArray(form.bytes()));
    }

    private HttpResponse<String> post(String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(uri(path)).POST(BodyPublishers.noBody()).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static URI uri(String path) {
        return URI.create("http://127.0.0.1:" + unit.getEnvironment().getProperty("local.server.port") + path);
    }
}
