package org.shouwang.county.carrying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.testkit.OnPostgresAndKafka;
import org.shouwang.testkit.TestKafka;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "shouwang.county.keep-dir=target/keep/by-hand-as-by-kafka-it")
@OnPostgresAndKafka
class ByHandAsByKafkaIT {

    private static final List<String> FORGET = List.of(
            "delete from node_position where node = ?",
            "delete from intake where node = ?",
            "delete from domain_event_entry where aggregateIdentifier = ? || '/1'",
            "delete from held_record where node = ?",
            "delete from parked_record where node = ?");

    private final String node = TestKafka.freshNode();

    @TempDir
    Path directory;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void the_same_bytes_leave_the_same_rows_behind() {
        Counter counter = new Counter(port, jdbc);
        SignedLog log = new SignedLog(directory, node);
        List<Envelope> records = eventful(log);
        TestKafka.createTopic("up." + node);
        counter.enrols(log.key());
        send(records);
        await().atMost(Duration.ofSeconds(60)).until(() -> settled(node));
        var byKafka = counter.keeps(node);
        FORGET.forEach(sql -> jdbc.sql(sql).param(node).update());
        assertThat(counter.keeps(node)).allMatch(List::isEmpty);

        counter.takes(SignedLog.file(node, records));

        assertThat(counter.keeps(node)).isEqualTo(byKafka).noneMatch(List::isEmpty);
    }

    /** Among good records: a forged one, one of an unknown type, one too early, and a hole after which records wait. */
    private static List<Envelope> eventful(SignedLog log) {
        List<Envelope> records = new ArrayList<>(log.next(10));
        Envelope early = records.remove(4);
        records.add(early);
        List<Envelope> more = log.next(5);
        records.add(SignedLog.forged(more.get(4)));
        records.addAll(more);
        records.add(log.next("weather.RainFell", "{}".getBytes(StandardCharsets.UTF_8)));
        List<Envelope> never = log.next(2);
        records.addAll(log.next(never.size()));
        return records;
    }

    /** 16 records have their place, two wait, and two are parked: the forged one and the one nobody knows. */
    private boolean settled(String node) {
        return count("intake", node) == 16 && count("held_record", node) == 2 && count("parked_record", node) == 2;
    }

    private long count(String table, String node) {
        return jdbc.sql("select count(*) from " + table + " where node = ?")
                .param(node)
                .query(Long.class)
                .single();
    }

    private void send(List<Envelope> records) {
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", TestKafka.bootstrapServers(), "acks", "all"),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            records.forEach(
                    record -> producer.send(new ProducerRecord<>("up." + node, 0, node.getBytes(), record.toBytes())));
            producer.flush();
        }
    }
}
