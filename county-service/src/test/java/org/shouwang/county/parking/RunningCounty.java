package org.shouwang.county.parking;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shouwang.county.CountyApplication;
import org.shouwang.county.intake.Intake;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.platform.sync.Arrival;
import org.shouwang.testkit.TestPostgres;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** The whole county of this version in this process, on a database that may outlive it. */
final class RunningCounty implements AutoCloseable {

    /** Facts as a read model keeps them, but for where they stand in the store and when they came into it. */
    private static final String FACTS = """
            select count(*) || ' ' || md5(string_agg(concat_ws(' ', place, fact ->> 'type', fact ->> 'recordedAt',
                                                               fact -> 'payload'), ' ' order by place, fact -> 'payload'))
              from %s, jsonb_each(facts) as kept (place, fact)
             where node <> 'county'
            """;

    private final ConfigurableApplicationContext context;
    private final RestClient http;

    RunningCounty(TestPostgres.Database database, Class<?>... more) {
        this.context = new SpringApplicationBuilder(CountyApplication.class)
                .sources(more)
                .run(
                        "--server.port=0",
                        "--shouwang.intake.enabled=false",
                        "--shouwang.event-store.poll-every=50ms",
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.user(),
                        "--spring.datasource.password=" + database.password());
        this.http = at(port());
    }

    int port() {
        return Integer.parseInt(String.valueOf(context.getEnvironment().getProperty("local.server.port")));
    }

    void enrol(String node) {
        http.post()
                .uri("/api/nodes")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("id", node, "kind", "VILLAGE", "name", "沙湾村"))
                .retrieve()
                .toBodilessEntity();
    }

    void hears(String node, List<Envelope> records) {
        var unused = get(Intake.class)
                .receive(records.stream()
                        .map(record -> Arrival.of(node, record.toBytes()))
                        .toList());
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    JdbcClient jdbc() {
        return get(JdbcClient.class);
    }

    RestClient http() {
        return http;
    }

    static RestClient at(int port) {
        return RestClient.create("http://127.0.0.1:" + port);
    }

    static boolean isCaughtUp(RestClient county) {
        for (JsonNode model : county.get().uri("/api/read-models").retrieve().body(JsonNode.class)) {
            if (model.path("lag").asLong() != 0 || !model.path("building").isNull()) {
                return false;
            }
        }
        return true;
    }

    /** What the read models count and hold, and every figure counted anew by a replay. */
    static Map<String, Object> figures(RestClient county, TestPostgres.Database database) {
        JdbcClient store =
                JdbcClient.create(new DriverManagerDataSource(database.url(), database.user(), database.password()));
        Map<String, Object> all = new TreeMap<>();
        for (String model : List.of("rm_child_history", "rm_unit_history")) {
            all.put(
                    model,
                    store.sql(FACTS.formatted(model))
                            .query(String.class)
                            .optional()
                            .orElse("no facts"));
        }
        all.put("months", asked(county, "/api/read-models/unit_month/content"));
        all.put("book", asked(county, "/api/figures?years=2024"));
        return all;
    }

    private static JsonNode asked(RestClient county, String path) {
        return county.get().uri(path).retrieve().body(JsonNode.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
