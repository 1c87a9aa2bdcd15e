package org.shouwang.node.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.events.envelope.Hashes;
import org.shouwang.events.envelope.Header;
import org.shouwang.platform.enrolment.EnrolmentAnswer;
import org.shouwang.platform.enrolment.EnrolmentFiles;
import org.shouwang.platform.sync.Holding;
import org.shouwang.platform.sync.Position;
import org.shouwang.testkit.TestKafka;

/** The county took 80 records, enrolled the node anew, took 30 more, and is then set back to the first 50. */
class RestoredCountyIT {

    private final PublishingNode node = new PublishingNode();
    private List<Envelope> taken = List.of();

    @BeforeEach
    void a_node_in_its_second_key_and_a_county_that_has_forgotten_it() throws IOException {
        node.start(TestKafka.bootstrapServers()).record(80);
        countyStatesUntil(Map.of(), () -> node.progress().sent() == 80);
        Position eighty = upTo(1, 80);
        answered(101);
        countyStatesUntil(Map.of(1, eighty, 101, Position.START), () -> head(101) == 0);
        node.record(30);
        await().atMost(Duration.ofSeconds(60)).until(() -> head(101) == 30);
        countyStatesUntil(
                Map.of(1, eighty, 101, upTo(101, 30)), () -> node.progress().reported() == 110);
        taken = records();
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void enrolled_once_more_it_says_in_the_new_life_all_that_the_county_lost_of_the_closed_ones() throws IOException {
        answered(201);

        countyStatesUntil(Map.of(1, upTo(1, 50), 201, Position.START), () -> head(201) == 60);

        List<Envelope> again = records().stream()
                .filter(record -> record.header().epoch() == 201)
                .toList();
        assertThat(again.get(0).header().prevHash()).isEqualTo(upTo(1, 50).hash());
        assertThat(ids(again))
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(ids(taken.stream()
                        .filter(record -> record.header().epoch() == 101
                                || record.header().seq() > 50)
                        .toList()));
        countyStatesUntil(
                Map.of(1, upTo(1, 50), 201, upTo(201, 60)),
                () -> node.progress().reported() == 110);
    }

    @Test
    void a_statement_of_before_the_enrolment_does_not_say_where_the_lives_were_closed() throws IOException {
        answered(201);

        countyStatesUntil(Map.of(1, upTo(1, 80)), () -> agreed(101) == 0);

        assertThat(node.progress().lives()).extracting("epoch").containsExactly(1, 101);
    }

    private void answered(int epoch) throws IOException {
        EnrolmentAnswer answer = new EnrolmentAnswer(
                EnrolmentAnswer.VERSION,
                node.id(),
                "not asked for without TLS",
                "not asked for without TLS",
                TestKafka.bootstrapServers(),
                EnrolmentAnswer.Topics.of(node.id()),
                epoch);
        Files.write(node.keepDirectoryPath().resolve("enrolment.json"), EnrolmentFiles.write(answer));
    }

    private void countyStatesUntil(Map<Integer, Position> lives, Callable<Boolean> done) {
        Holding holding = new Holding(node.id(), new TreeMap<>(lives), List.of());
        try (CountyVoice county = new CountyVoice(TestKafka.bootstrapServers(), node.id())) {
            await().atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(500))
                    .until(() -> {
                        county.say(holding);
                        return done.call();
                    });
        }
    }

    private Position upTo(int epoch, long seq) {
        return records().stream()
                .filter(record ->
                        record.header().epoch() == epoch && record.header().seq() == seq)
                .map(record -> new Position(seq, record.hash()))
                .findFirst()
                .orElse(new Position(seq, Hashes.NONE));
    }

    /** All that was ever sent, once each; between them the node asks for what it lacks. */
    private List<Envelope> records() {
        return Topic.read(TestKafka.bootstrapServers(), node.topic()).records().stream()
                .filter(record -> !Holding.is(record.value()))
                .map(record -> Envelope.fromBytes(record.value()))
                .distinct()
                .toList();
    }

    private long head(int epoch) {
        return life(epoch).map(PublicationStatus.LifeProgress::head).orElse(-1L);
    }

    private long agreed(int epoch) {
        return life(epoch).map(PublicationStatus.LifeProgress::reported).orElse(-1L);
    }

    private Optional<PublicationStatus.LifeProgress> life(int epoch) {
        return node.progress().lives().stream()
                .filter(life -> life.epoch() == epoch)
                .findFirst();
    }

    private static List<String> ids(List<Envelope> records) {
        return records.stream().map(Envelope::header).map(Header::eventId).toList();
    }
}
