package org.shouwang.county.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.county.children.Histories;
import org.shouwang.county.definitions.Definition;
import org.shouwang.county.definitions.Definitions;
import org.shouwang.county.figures.Indicators;
import org.shouwang.county.indicators.Period;
import org.shouwang.county.readmodels.ReadModelState;
import org.shouwang.county.readmodels.ReadModels;
import org.shouwang.county.replay.Progress;
import org.shouwang.county.replay.Replay;
import org.shouwang.county.sample.CountyStore;
import org.shouwang.county.sample.SomeCounty;
import org.shouwang.platform.eventstore.StoredEvents;
import org.shouwang.testkit.TestPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = DashboardIT.Parts.class)
@AutoConfigureMockMvc
class DashboardIT {

    @EnableAutoConfiguration
    @ComponentScan({
        "org.shouwang.county.readmodels",
        "org.shouwang.county.live",
        "org.shouwang.county.coverage",
        "org.shouwang.county.evidence",
        "org.shouwang.county.dashboard"
    })
    static class Parts {}

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern LINK = Pattern.compile("href=\"(/why[^\"]*)\"[^>]*>([^<]*)<");

    @Autowired
    MockMvc web;

    @Autowired
    ReadModels models;

    @Autowired
    DataSource dataSource;

    @Autowired
    StoredEvents events;

    CountyStore store;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestPostgres.register(registry);
        registry.add("shouwang.event-store.poll-every", () -> "50ms");
    }

    @BeforeEach
    void aCountyOfFortyChildren() throws Exception {
        store = new CountyStore(dataSource);
        if (events.count() == 0) {
            store.append(SomeCounty.of(1, 40));
        }
        awaitShown();
    }

    @Test
    void the_page_counts_as_a_replay_of_the_store_does() throws Exception {
        Histories replayed =
                new Replay(dataSource).knownAt(null, Progress.UNHEARD).histories();
        for (Definition definition : Definitions.shipped()) {
            long counted = JSON.valueToTree(Indicators.figures(replayed, definition, Period.year(2024))
                            .get("lbc.total")
                            .value())
                    .asLong();
            assertThat(total(board(2024), definition.code())).isEqualTo(counted).isPositive();
        }
    }

    @Test
    void every_number_on_the_page_leads_to_what_adds_up_to_it() throws Exception {
        Set<String> links = new LinkedHashSet<>();
        Matcher link = LINK.matcher(page("/?year=2024&definition=MCA&flow=aid.total"));
        while (link.find()) {
            links.add(link.group(1).replace("&amp;", "&"));
            JsonNode evidence = json(link.group(1).replace("&amp;", "&").replace("/why", "/api/dashboard/why"));
            String yuan = evidence.get("printed").asString();
            assertThat(yuan)
                    .as(link.group(1))
                    .startsWith(link.group(2).replace("%", "").strip());
        }
        assertThat(links).hasSizeGreaterThan(60);
    }

    @Test
    void the_evidence_of_a_number_is_as_long_as_the_number_says() throws Exception {
        JsonNode evidence = json("/api/dashboard/why?figure=lbc.total&definition=EDU&from=2024-01-01&to=2024-12-31");
        assertThat(evidence.get("lines").asLong()).isEqualTo(total(board(2024), "EDU"));
        JsonNode visits = json("/api/dashboard/why?doing=visits.total&from=2024-01&to=2024-12");
        assertThat(visits.get("printed").asString())
                .isEqualTo(visits.get("lines").asString());
    }

    @Test
    void children_are_named_by_their_nodes_names_for_them_alone() throws Exception {
        String why = page("/why?figure=lbc.total&definition=EDU&from=2024-01-01&to=2024-12-31");
        assertThat(why).contains("S01/child-").doesNotContain("孩子");
    }

    @Test
    void while_nothing_is_new_the_open_page_is_told_so() throws Exception {
        String shown = between(page("/?year=2024"), "hx-get=\"", "\"").replace("&amp;", "&");
        assertThat(answer(shown).getStatus()).isEqualTo(204);
    }

    @Test
    @DirtiesContext
    void what_comes_in_appears_on_the_open_page() throws Exception {
        String shown = between(page("/?year=2024"), "hx-get=\"", "\"").replace("&amp;", "&");
        long before = total(board(2024), "CENSUS");
        store.append(SomeCounty.of(2, 30, "more-"));
        await().atMost(SOON).until(() -> answer(shown).getStatus() == 200);
        await().atMost(SOON).until(() -> total(board(2024), "CENSUS") > before);
    }

    @Test
    @DirtiesContext
    void the_page_answers_the_same_during_a_rebuild() throws Exception {
        String before = board(2024).get("totals").toString();
        AtomicBoolean rebuilt = new AtomicBoolean();
        ExecutorService reader = Executors.newSingleThreadExecutor();
        Future<Set<String>> seen = reader.submit(() -> {
            Set<String> totals = new TreeSet<>();
            while (!rebuilt.get()) {
                totals.add(board(2024).get("totals").toString());
            }
            return totals;
        });
        for (ReadModelState model : models.all()) {
            assertThat(web.perform(post("/api/read-models/" + model.name() + "/rebuild"))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(202);
        }
        await().atMost(SOON).until(() -> models.all().stream().allMatch(model -> model.generation() == 2));
        awaitShown();
        rebuilt.set(true);
        assertThat(seen.get()).containsExactly(before);
        reader.shutdown();
    }

    @Test
    void every_chart_has_a_value_and_a_link_for_every_label() throws Exception {
        for (JsonNode chart : json("/api/dashboard/charts?year=2024&definition=EDU")) {
            for (JsonNode series : chart.get("series")) {
                assertThat(series.get("values").size())
                        .isEqualTo(chart.get("labels").size());
                assertThat(series.get("links").size())
                        .isEqualTo(chart.get("labels").size());
            }
        }
    }

    @Test
    void the_page_speaks_English_to_those_who_ask_for_it() throws Exception {
        assertThat(page("/?year=2024&lang=en")).contains("Left-behind children in the county", "Civil affairs");
        assertThat(page("/?year=2024")).contains("全县留守儿童总览", "民政口径");
    }

    @Test
    void no_script_stands_in_the_page_itself() throws Exception {
        for (String path : List.of("/", "/read-models", "/why?doing=recorded&from=2024-01&to=2024-02")) {
            assertThat(page(path)).doesNotContainPattern("<script(?![^>]*src=)").doesNotContain(" style=\"");
        }
    }

    @Test
    void the_page_of_read_models_shows_each_of_them_and_its_rows() throws Exception {
        assertThat(page("/read-models")).contains("rm_child_history", "rm_unit_month", "rm_node_heard");
        assertThat(page("/read-models/child_history/content")).contains("40 行");
    }

    @Test
    void what_is_unknown_is_not_found() throws Exception {
        String period = "&from=2024-01-01&to=2024-12-31";
        assertThat(answer("/why?figure=nonsense&definition=EDU" + period).getStatus())
                .isEqualTo(404);
        assertThat(answer("/why?figure=lbc.total&definition=XYZ" + period).getStatus())
                .isEqualTo(404);
        assertThat(answer("/api/read-models/nonsense").getStatus()).isEqualTo(404);
    }

    private void awaitShown() throws Exception {
        await().atMost(SOON).until(() -> models.all().stream().allMatch(model -> model.lag() == 0));
        await().atMost(SOON).until(() -> json("/api/dashboard/board?year=2024")
                .get("version")
                .asString()
                .equals(models.version()));
    }

    private JsonNode board(int year) throws Exception {
        return json("/api/dashboard/board?year=" + year);
    }

    private static long total(JsonNode board, String definition) {
        for (JsonNode total : board.get("totals")) {
            if (total.get("definition").asString().equals(definition)) {
                return total.get("now").asLong();
            }
        }
        throw new AssertionError(definition);
    }

    private JsonNode json(String path) throws Exception {
        return JSON.readTree(page(path));
    }

    private String page(String path) throws Exception {
        MockHttpServletResponse response = answer(path);
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        return web.perform(get(java.net.URI.create(path))).andReturn().getResponse();
    }

    private static String between(String text, String before, String after) {
        int from = text.indexOf(before) + before.length();
        return text.substring(from, text.indexOf(after, from));
    }
}
