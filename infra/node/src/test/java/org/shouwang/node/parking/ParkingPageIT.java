package org.shouwang.node.parking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.gateway.EventGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.events.child.PupilReturned;
import org.shouwang.node.Browser;
import org.shouwang.node.NodeUnderTest;
import org.shouwang.platform.letters.DeadLetters;
import org.shouwang.testkit.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** 待处理 at a node, as a clerk uses it. */
@SpringBootTest(
        classes = {NodeUnderTest.class, ParkingPageIT.Returns.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnPostgres
class ParkingPageIT {

    /** A read model that fails for one child. */
    @ProcessingGroup("returns_under_test")
    static class Returns {

        private final AtomicReference<String> failing = new AtomicReference<>("");
        private final AtomicReference<String> seen = new AtomicReference<>("");

        @EventHandler
        void on(PupilReturned event) {
            if (event.childId().equals(failing.get())) {
                throw new IllegalStateException("<i>no room</i>");
            }
            seen.set(event.childId());
        }
    }

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private Returns returns;

    @Autowired
    private DeadLetters letters;

    @Autowired
    private EventGateway events;

    private final String child = UUID.randomUUID().toString();
    private Browser clerk;

    @BeforeEach
    void a_letter_waits() {
        clerk = new Browser(port);
        returns.failing.set(child);
        events.publish(new PupilReturned(child, LocalDate.of(2024, 9, 1)));
        await().until(() ->
                letters.all().stream().anyMatch(letter -> letter.sequence().equals(child)));
    }

    @Test
    void the_page_tells_what_waits_and_why_without_harm() {
        assertThat(page())
                .contains("returns_under_test", child, "/children/" + child, "&lt;i&gt;no room&lt;/i&gt;", "重试")
                .doesNotContain("<i>no room");
    }

    @Test
    void after_the_fix_the_clerk_tries_again_and_it_is_gone() {
        returns.failing.set("");

        assertThat(retry().statusCode()).isEqualTo(302);

        assertThat(returns.seen.get()).isEqualTo(child);
        assertThat(page()).doesNotContain(child);
    }

    @Test
    void a_letter_is_set_aside_only_with_a_reason_and_stays() {
        HttpResponse<String> refused = setAside(Map.of("reason", "", "decidedBy", "李老师"));
        assertThat(refused.statusCode()).isEqualTo(422);

        setAside(Map.of("reason", "测试数据", "decidedBy", "李老师"));

        assertThat(page()).contains(child, "已搁置", "测试数据（李老师）");
    }

    private HttpResponse<String> retry() {
        return clerk.submit("/parking/letters/retry", "", Map.of("group", "returns_under_test", "sequence", child));
    }

    private HttpResponse<String> setAside(Map<String, String> why) {
        Map<String, String> fields = new java.util.HashMap<>(why);
        fields.put("group", "returns_under_test");
        fields.put("sequence", child);
        return clerk.submit("/parking/letters/set-aside", "", fields);
    }

    private String page() {
        return clerk.page("/parking").body();
    }
}
