package org.shouwang.node.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.events.envelope.Hashes;
import org.shouwang.platform.keys.NodeKey;
import org.shouwang.platform.keys.Signatures;
import org.shouwang.testkit.TestKafka;

class PublicationIT {

    private static final String STORED_PAYLOADS = "select payload from domain_event_entry order by globalIndex";

    /** Lets a transaction that notes what the broker has fail at its very end. */
    private static final String FAULT = """
            create table fault (n int);
            insert into fault values (1);
            create function fail() returns trigger language plpgsql as
                $$ begin if exists (select 1 from fault) then raise 'the power fails here'; end if; return null; end $$;
            create constraint trigger fault after update of sent on publication_life deferrable initially deferred
                for each row when (new.sent > old.sent) execute function fail();
            """;

    private final PublishingNode node = new PublishingNode();

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void events_leave_in_the_order_of_the_log_numbered_without_a_gap_and_chained() {
        node.start(broker()).record(2_500);
        awaitAllSent();

        List<Envelope> sent = topic().envelopes();

        assertThat(topic().seqs()).containsExactly(upTo(2_500));
        assertThat(sent.get(0).header().prevHash()).isEqualTo(Hashes.NONE);
        for (int n = 1; n < sent.size(); n++) {
            assertThat(sent.get(n).header().prevHash())
                    .isEqualTo(sent.get(n - 1).hash());
        }
    }

    @Test
    void a_record_carries_the_bytes_of_the_store_under_the_nodes_own_key() {
        node.start(broker()).record(20);
        awaitAllSent();

        List<byte[]> stored = node.jdbc().queryForList(STORED_PAYLOADS, byte[].class);

        assertThat(topic().envelopes()).extracting(Envelope::payload).containsExactlyElementsOf(stored);
        assertThat(topic().records())
                .allSatisfy(record -> assertThat(record.key()).isEqualTo(node.id()));
    }

    @Test
    void what_the_broker_has_and_the_node_could_not_note_is_sent_again_with_the_same_bytes() {
        node.startWithoutBroker().record(1_500);
        node.jdbc().execute(FAULT);
        node.stop();
        node.start(broker());
        await().until(() -> topic().records().size() >= 2_000);

        node.jdbc().update("delete from fault");
        awaitAllSent();

        assertThat(distinctBytesBySeq()).hasSize(1_500).containsOnlyKeys(upTo(1_500));
        assertThat(node.progress().sent()).isEqualTo(1_500);
    }

    @Test
    void when_the_county_has_lost_all_of_it_the_whole_log_is_sent_again_with_the_same_bytes() {
        node.start(broker()).record(1_200);
        awaitAllSent();

        await().atMost(Duration.ofSeconds(60)).until(() -> {
            node.hearThatTheCountyHasNothing();
            return topic().records().size() >= 2_400;
        });

        assertThat(distinctBytesBySeq()).hasSize(1_200);
    }

    @Test
    void the_last_record_of_a_batch_carries_the_signature_of_the_node() {
        node.startWithoutBroker().record(1_500);
        node.stop();
        node.start(broker());
        awaitAllSent();

        List<Envelope> signed = topic().envelopes().stream()
                .filter(envelope -> envelope.signature() != null)
                .toList();

        assertThat(topic().envelopes().get(1_499)).isIn(signed);
        assertThat(signed).allSatisfy(envelope -> assertThat(
                        Signatures.hold(node.get(NodeKey.class).publicKey(), envelope.hash(), envelope.signature()))
                .isTrue());
    }

    @Test
    void after_a_restart_the_numbers_go_on() {
        node.start(broker()).record(300);
        awaitAllSent();
        node.stop();

        node.start(broker()).record(300);
        awaitAllSent();

        assertThat(topic().seqs()).containsExactly(upTo(600));
    }

    @Test
    void the_topic_has_one_partition_and_keeps_a_month_of_records_as_large_as_thirty_two_megabytes() throws Exception {
        node.start(broker()).record(1);
        awaitAllSent();

        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker()))) {
            ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, node.topic());
            Config config = admin.describeConfigs(List.of(topic)).all().get().get(topic);
            int partitions = admin.describeTopics(List.of(node.topic()))
                    .allTopicNames()
                    .get()
                    .get(node.topic())
                    .partitions()
                    .size();
            assertThat(partitions).isEqualTo(1);
            assertThat(config.get("retention.ms").value())
                    .isEqualTo(Long.toString(Duration.ofDays(30).toMillis()));
            assertThat(config.get("max.message.bytes").value()).isEqualTo("33554432");
        }
    }

    @Test
    void a_backlog_of_twenty_thousand_events_drains_at_a_measured_rate() {
        node.startWithoutBroker().record(20_000);
        node.stop();

        node.start(broker());
        await().until(() -> node.progress().sent() > 0);
        long first = node.progress().sent();
        long start = System.nanoTime();
        await().atMost(Duration.ofMinutes(2)).until(() -> node.progress().backlog() == 0);
        long millis = Math.max(1, (System.nanoTime() - start) / 1_000_000);

        System.out.printf("MEASURED %d events/s published%n", (20_000 - first) * 1_000 / millis);
        assertThat(topic().seqs()).containsExactly(upTo(20_000));
    }

    private Map<Long, byte[]> distinctBytesBySeq() {
        Map<Long, byte[]> bytes = new HashMap<>();
        topic().records().forEach(record -> {
            byte[] before = bytes.putIfAbsent(
                    Envelope.fromBytes(record.value()).header().seq(), record.value());
            assertThat(before == null ? record.value() : before).isEqualTo(record.value());
        });
        return bytes;
    }

    private void awaitAllSent() {
        await().atMost(Duration.ofSeconds(60)).until(() -> node.progress().backlog() == 0);
    }

    private Topic topic() {
        return Topic.read(broker(), node.topic());
    }

    private static String broker() {
        return TestKafka.bootstrapServers();
    }

    private static Long[] upTo(int last) {
        return LongStream.rangeClosed(1, last).boxed().toArray(Long[]::new);
    }
}
