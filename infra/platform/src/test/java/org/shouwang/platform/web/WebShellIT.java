package org.shouwang.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shouwang.platform.rules.RuleBroken;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"server.address=127.0.0.1", "shouwang.web.limits.body=100KB"})
class WebShellIT {

    private final HttpClient browser = HttpClient.newHttpClient();

    @Value("${local.server.port}")
    private int port;

    @Test
    void a_body_announced_as_too_large_is_refused_before_it_is_read() throws Exception {
        assertThat(post("/api/echo", BodyPublishers.ofByteArray(new byte[200_000]))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void a_body_that_does_not_announce_its_length_is_counted_while_it_is_read() throws Exception {
        HttpResponse<String> answer = post(
                "/api/echo",
                BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(" ".repeat(500_000).getBytes(StandardCharsets.UTF_8))));

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void ten_thousand_levels_of_json_are_a_bad_request() throws Exception {
        HttpResponse<String> answer = post("/api/echo", BodyPublishers.ofString("[".repeat(10_000)));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("UNREADABLE_BODY");
    }

    @Test
    void a_broken_rule_is_a_problem_with_its_code() throws Exception {
        HttpResponse<String> answer = post("/api/refuse", BodyPublishers.ofString("{}"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"NOT_TODAY\"");
    }

    @Test
    void a_commit_that_broke_with_the_connection_to_the_database_is_never_answered_as_done() throws Exception {
        HttpResponse<String> answer = post("/api/lose", BodyPublishers.ofString("{}"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("\"status\":503");
        assertThat(page("/lost")).contains("503");
    }

    @Test
    void a_page_is_chinese_unless_the_reader_asks_for_english() throws Exception {
        assertThat(page("/hello")).contains("lang=\"zh\"").contains("守望小学").contains("首页栏目");
        assertThat(page("/hello?lang=en")).contains("lang=\"en\"").contains("Shouwang");
    }

    @Test
    void a_missing_page_is_shown_as_a_page_to_people_and_as_a_problem_to_programs() throws Exception {
        assertThat(page("/nowhere")).contains("没有这个页面");
        assertThat(post("/api/nowhere", BodyPublishers.ofString("{}")).body()).contains("\"status\":404");
    }

    @Test
    void every_asset_of_the_layout_is_served_from_here() throws Exception {
        assertThat(page("/webjars/bootstrap/css/bootstrap.min.css")).contains("bootstrap");
        assertThat(page("/webjars/htmx.org/dist/htmx.min.js")).contains("htmx");
        assertThat(page("/shouwang/shell.css")).contains("shell-bar");
    }

    private HttpResponse<String> post(String path, BodyPublisher body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(body)
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private String page(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .header("Accept", "text/html,*/*")
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    @SpringBootConfiguration
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class,
        ThymeleafAutoConfiguration.class,
        WebShellAutoConfiguration.class
    })
    @Import(Pages.class)
    static class SmallSchool {

        @Bean
        Masthead masthead() {
            return new Masthead("守望小学");
        }

        @Bean
        NavigationItem home() {
            return new NavigationItem(1, "/", "shell.test.home");
        }
    }

    @Controller
    static class Pages {

        @GetMapping("/hello")
        String hello() {
            return "hello";
        }

        @PostMapping("/api/echo")
        @ResponseBody
        Map<String, Object> echo(@RequestBody Map<String, Object> body) {
            return body;
        }

        @PostMapping("/api/refuse")
        @ResponseBody
        Map<String, Object> refuse() {
            throw new RuleBroken("NOT_TODAY", "not today");
        }

        @PostMapping("/api/lose")
        @ResponseBody
        Map<String, Object> lose() {
            throw theDatabaseIsGone();
        }

        @GetMapping("/lost")
        String lost() {
            throw theDatabaseIsGone();
        }

        /** As the driver of PostgreSQL and Spring say it when the server is killed during a commit. */
        private static TransactionSystemException theDatabaseIsGone() {
            SQLException driver =
                    new SQLException("An I/O error occurred while sending to the backend.", new EOFException());
            return new TransactionSystemException("Could not commit JDBC transaction", driver);
        }
    }
}
