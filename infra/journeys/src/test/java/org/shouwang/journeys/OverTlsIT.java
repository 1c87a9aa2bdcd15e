package org.shouwang.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.shouwang.journeys.SecuredCounty.COUNTY;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.platform.keys.BrokerAccess;
import org.shouwang.platform.keys.CountyAuthority;
import org.shouwang.platform.keys.NodeKey;
import org.shouwang.platform.keys.Pem;
import tools.jackson.databind.JsonNode;

/**
 * From a school through a broker that knows everybody who calls to the county, all of them programs as they ship; and those
 * whom that broker must not let through, with the very certificates that the programs hold.
 */
class OverTlsIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Instant YESTERDAY = Instant.now().minus(Duration.ofDays(1));

    @TempDir
    static Path directory;

    private static SecuredCounty county;

    @BeforeAll
    static void a_county_that_took_a_school_and_a_village_in() throws Exception {
        county = new SecuredCounty(directory);
        county.enrol("S01");
        county.enrol("V01");
    }

    @AfterAll
    static void stop() throws Exception {
        if (county != null) {
            county.close();
        }
    }

    @Test
    void what_a_school_records_comes_to_the_county_and_is_shown_as_reported() {
        String child = registeredAt("S01", "张小安");

        awaitReported("S01", child);
        JsonNode life = county.api("S01").get("/api/publication").path("lives").path(0);
        JsonNode known = asTheCountyKnows("S01");
        assertThat(known.path("seq").asLong())
                .isPositive()
                .isEqualTo(life.path("head").asLong());
        assertThat(known.path("held").asLong() + known.path("parked").asLong()).isZero();
    }

    @Test
    void a_stranger_is_not_let_in_whatever_he_shows() throws Exception {
        NodeKey key = NodeKey.openOrCreate(directory.resolve("stranger"), "S01");
        CountyAuthority elsewhere = CountyAuthority.openOrCreate(directory.resolve("elsewhere"), YESTERDAY);
        BrokerAccess real = county.accessOf("S01");
        BrokerAccess forged = BrokerAccess.mutual(
                real.bootstrapServers(),
                key,
                elsewhere.forNode("S01", 1, key.publicKey(), YESTERDAY),
                Pem.certificate(String.valueOf(real.security().get("ssl.truststore.certificates"))));

        refused(SslAuthenticationException.class, () -> new Caller(forged).writeTo("up.S01"));
        refused(SslAuthenticationException.class, () -> new Caller(nameless(real)).writeTo("up.S01"));
        assertThatThrownBy(() -> new Caller(forged).readFrom("down.S01"))
                .isInstanceOf(SslAuthenticationException.class);
        assertThatThrownBy(() -> new Caller(nameless(real)).readFrom("down.S01"))
                .isInstanceOf(SslAuthenticationException.class);
    }

    @Test
    void a_school_neither_writes_in_the_name_of_a_village_nor_reads_what_is_said_to_it() throws Exception {
        Caller school = new Caller(county.accessOf("S01"));

        awaitHearing(school, "down.S01");
        assertThatThrownBy(() -> school.readFrom("down.V01")).isInstanceOf(TopicAuthorizationException.class);
        refused(TopicAuthorizationException.class, () -> school.writeTo("up.V01"));
        refused(TopicAuthorizationException.class, () -> school.writeTo("down.S01"));
        assertThatThrownBy(() -> school.readFrom("up.S01")).isInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void a_village_whose_key_was_revoked_goes_on_with_another_and_the_old_one_opens_nothing() throws Exception {
        String before = registeredAt("V01", "李小荷");
        awaitReported("V01", before);
        Caller thief = new Caller(county.accessOf("V01"));

        revoke("V01");
        await().atMost(PATIENCE).untilAsserted(() -> assertThatThrownBy(() -> thief.readFrom("down.V01"))
                .isInstanceOf(TopicAuthorizationException.class));
        refused(TopicAuthorizationException.class, () -> thief.writeTo("up.V01"));
        String meanwhile = registeredAt("V01", "王小满");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(county.page("V01", "/publication"))
                .contains("暂时连不上县里"));
        assertThat(county.page("V01", "/children/" + meanwhile)).doesNotContain(">已上报<");

        county.loseKeyOf("V01");
        county.enrol("V01");
        awaitReported("V01", meanwhile);
        awaitReported("V01", before);
        refused(TopicAuthorizationException.class, () -> thief.writeTo("up.V01"));
        assertThatThrownBy(() -> thief.readFrom("down.V01")).isInstanceOf(TopicAuthorizationException.class);
        awaitHearing(new Caller(county.accessOf("V01")), "down.V01");
        assertThat(asTheCountyKnows("V01").path("parked").asLong()).isZero();
        assertThat(asTheCountyKnows("V01").path("epoch").asInt()).isGreaterThan(1);
    }

    private static void revoke(String node) {
        Map<String, String> reason = Map.of("reason", "电脑被盗");
        JsonNode unused = county.api(COUNTY).post("/api/enrolments/" + node + "/revocation", reason);
    }

    private static String registeredAt(String node, String name) {
        Map<String, Object> sheet =
                Map.of("name", name, "sex", "FEMALE", "birthDate", "2016-05-04", "noIdReason", "未登记户口");
        return county.api(node)
                .post("/api/children", Map.of("occurredOn", "2024-03-01", "sheet", sheet))
                .path("childId")
                .asString();
    }

    private static void awaitReported(String node, String child) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(county.page(node, "/children/" + child))
                .contains(">已上报<")
                .doesNotContain(">已保存<", ">已发送<"));
    }

    /** The broker is told of a decision a moment after it; and the county speaks every few seconds. */
    private static void awaitHearing(Caller caller, String topic) {
        await().atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(TopicAuthorizationException.class)
                .untilAsserted(() -> assertThat(caller.readFrom(topic)).isPositive());
    }

    private static JsonNode asTheCountyKnows(String node) {
        return county.api(COUNTY)
                .get("/api/coverage")
                .path("nodes")
                .valueStream()
                .filter(one -> one.path("node").asString().equals(node))
                .findFirst()
                .orElseThrow();
    }

    private static BrokerAccess nameless(BrokerAccess access) {
        Map<String, Object> settings = new HashMap<>(access.security());
        settings.keySet().removeIf(setting -> setting.startsWith("ssl.keystore"));
        return new BrokerAccess(access.bootstrapServers(), settings);
    }

    private static void refused(Class<? extends Exception> why, ThrowingCallable call) {
        assertThatThrownBy(call).cause().isInstanceOf(why);
    }
}
