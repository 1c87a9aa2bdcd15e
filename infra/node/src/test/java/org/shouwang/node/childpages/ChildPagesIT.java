package org.shouwang.node.childpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.node.Browser;
import org.shouwang.node.NodeUnderTest;
import org.shouwang.testkit.OnPostgres;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = NodeUnderTest.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnPostgres
class ChildPagesIT {

    @Value("${local.server.port}")
    private int port;

    private final String name = "张" + UUID.randomUUID();
    private Browser clerk;
    private String child;

    @BeforeEach
    void a_clerk_registers_a_child() {
        clerk = new Browser(port);
        child = Browser.next(clerk.fillIn("/children/new", registration())).replaceFirst("\\?.*", "");
    }

    @Test
    void the_page_of_a_child_shows_the_file_and_what_is_missing() {
        String page = clerk.page(child).body();

        assertThat(page).contains(name, "王秀英", "东莞", "五个清楚", "建档", "父亲电话");
    }

    @Test
    void what_is_recorded_by_a_form_stands_on_the_time_line() {
        String next = Browser.next(clerk.fillIn(
                child + "/visit", Map.of("occurredOn", "2024-03-05", "mode", "HOME", "notes", "<b>情绪稳定</b>")));

        assertThat(clerk.page(next).body())
                .contains("已保存：记录家访", "2024-03-05", "上门", "&lt;b&gt;情绪稳定&lt;/b&gt;")
                .doesNotContain("<b>情绪稳定");
    }

    @Test
    void every_form_of_a_child_can_be_opened_filled_in_and_saved() {
        saved("guardian", Map.of("occurredOn", "2024-03-05", "carer", "RELATIVE", "name", "张敏", "capability", "GOOD"));
        saved("departure", Map.of("occurredOn", "2024-03-05", "parent", "MOTHER", "workplace", "武汉"));
        saved("return", Map.of("occurredOn", "2024-06-05", "parent", "MOTHER"));
        saved("talk", Map.of("occurredOn", "2024-06-05", "talker", "李老师"));
        saved("call", Map.of("occurredOn", "2024-06-05", "mode", "VIDEO", "minutes", "12"));
        saved("letter", Map.of("occurredOn", "2024-06-05"));
        saved("concern", Map.of("occurredOn", "2024-06-05", "concern", "MOOD"));
        saved("close", Map.of("occurredOn", "2024-07-01", "reason", "GROWN_UP"));

        assertThat(clerk.page(child).body())
                .contains("张敏", "武汉", "李老师", "视频", "情绪", "2024-07-01 销档：成年")
                .contains("9 条");
    }

    @Test
    void a_correction_starts_with_what_stands_in_the_file_and_shows_what_it_changed() {
        String form = clerk.page(child + "/correct").body();
        assertThat(form).contains("value=\"" + name + "\"", "value=\"东莞\"", "value=\"2024-03-01\"");

        Map<String, String> corrected = new HashMap<>(registration());
        corrected.put("father.workplace", "广州");
        String next = Browser.next(clerk.submit(child + "/correct", Browser.requestOf(form), corrected));

        assertThat(clerk.page(next).body()).contains("更正档案", "广州").containsPattern("<s [^>]*>东莞</s>");
    }

    @Test
    void a_fault_stands_at_its_field_and_nothing_typed_is_lost() {
        HttpResponse<String> answer =
                clerk.fillIn(child + "/visit", Map.of("occurredOn", "2099-01-01", "mode", "HOME", "visitor", "王老师"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("2099-01-01 晚于今天", "value=\"王老师\"", "is-invalid");
        assertThat(clerk.page(child).body()).contains("1 条");
    }

    @Test
    void a_form_sent_twice_is_recorded_once() {
        String request = Browser.requestOf(clerk.page(child + "/visit").body());
        Map<String, String> visit = Map.of("occurredOn", "2024-03-05", "mode", "HOME");
        assertThat(Browser.next(clerk.submit(child + "/visit", request, visit)))
                .isEqualTo(Browser.next(clerk.submit(child + "/visit", request, visit)));

        assertThat(clerk.page(child).body()).contains("2 条");
    }

    @Test
    void a_child_registered_twice_is_answered_with_the_file_it_has() {
        HttpResponse<String> answer = clerk.fillIn("/children/new", registration());

        assertThat(answer.body()).contains("已有档案", "href=\"" + child.replaceFirst("http://[^/]+", "") + "\"");
    }

    @Test
    void birth_date_and_sex_need_not_be_typed_beside_the_national_id() {
        Map<String, String> withId = new HashMap<>(registration());
        withId.putAll(Map.of("nationalId", "１１０１０１２０１４０６０１００１３"));
        withId.putAll(Map.of("birthDate", "", "sex", "", "noIdReason", ""));

        HttpResponse<String> answer = clerk.fillIn("/children/new", withId);

        assertThat(clerk.page(Browser.next(answer)).body()).contains("110101201406010013", "2014-06-01");
    }

    @Test
    void the_list_finds_a_child_and_htmx_gets_only_the_rows() {
        String words = name.substring(1, 9);
        assertThat(clerk.page("/children?words=" + words).body()).contains(name, "<html");
        assertThat(clerk.page("/children?which=CLOSED&words=" + words).body()).doesNotContain(name);
    }

    @Test
    void the_contact_card_is_one_page_to_print() {
        assertThat(clerk.page(child + "/card").body()).contains("留守儿童联系卡", name, "13900000000", "望河镇中心小学");
    }

    @Test
    void the_pages_speak_english_when_asked() {
        assertThat(clerk.page(child + "?lang=en").body())
                .contains("Time line", "File opened on", "Where the parents are");
        assertThat(clerk.page(child + "/visit?lang=en").body()).contains("Record a visit", "at home");
    }

    @Test
    void a_child_or_a_form_that_is_not_there_is_not_found() {
        assertThat(clerk.page("/children/nobody").statusCode()).isEqualTo(404);
        assertThat(clerk.page(child + "/marry").statusCode()).isEqualTo(404);
    }

    @Test
    void the_first_page_counts_who_is_in_our_care_and_shows_what_was_recorded_last() {
        assertThat(clerk.page("/").body()).contains("在册儿童", "父母一方外出", "最近记录", name);
    }

    private void saved(String action, Map<String, String> fields) {
        assertThat(Browser.next(clerk.fillIn(child + "/" + action, fields))).endsWith("?saved=" + action);
    }

    private Map<String, String> registration() {
        return Map.of(
                "openedOn", "2024-03-01",
                "name", name,
                "sex", "MALE",
                "birthDate", "2014-06-01",
                "noIdReason", "未登记户口",
                "father.awaySince", "2023-02-20",
                "father.workplace", "东莞",
                "carer.kind", "GRANDPARENT",
                "carer.name", "王秀英",
                "carer.phone", "13900000000");
    }
}
