package org.shouwang.node.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.platform.enrolment.EnrolmentAnswer;
import org.shouwang.platform.enrolment.EnrolmentAnswer.Topics;
import org.shouwang.platform.enrolment.EnrolmentFiles;
import org.shouwang.platform.keys.CountyAuthority;
import org.shouwang.platform.keys.NodeKey;
import org.shouwang.platform.keys.Pem;
import org.shouwang.platform.sync.Holding;
import org.shouwang.platform.sync.Position;
import org.shouwang.testkit.TestKafka;

/** A node lost its key and was enrolled with another, from life 101 on, while two records of its first life were unsent. */
class EnrolledAnewIT {

    private static final Instant YESTERDAY = Instant.now().minus(Duration.ofDays(1));
    private static final int LIFE = 101;

    @TempDir
    Path directory;

    private final PublishingNode node = new PublishingNode();
    private Envelope lastAtTheCounty;

    @BeforeEach
    void enrolled_with_three_records_at_the_county_and_two_unsent() throws Exception {
        node.start(TestKafka.bootstrapServers()).record(3);
        await().until(() -> node.progress().sent() == 3);
        node.stop();
        lastAtTheCounty = sent().get(2);
        node.startWithoutBroker().record(2);
        await().until(() -> node.progress().backlog() == 2 && life(1).head() == 5);
        node.stop();
        Files.delete(node.keepDirectoryPath().resolve("node-key.p12"));
        Files.write(node.keepDirectoryPath().resolve("enrolment.json"), EnrolmentFiles.write(answer()));
        node.start(TestKafka.bootstrapServers());
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void nothing_more_is_sent_of_the_closed_life_and_what_the_county_lacks_goes_on_in_the_new_one() {
        await().during(Duration.ofSeconds(2)).atMost(Duration.ofSeconds(30)).until(() -> sent().size() == 3);

        countyStatesUntilTheNewLifeIsSent();

        assertThat(sent())
                .extracting(envelope ->
                        envelope.header().epoch() + "/" + envelope.header().seq())
                .containsExactly("1/1", "1/2", "1/3", LIFE + "/1", LIFE + "/2");
    }

    private void countyStatesUntilTheNewLifeIsSent() {
        TreeMap<Integer, Position> lives = new TreeMap<>();
        lives.put(1, new Position(3, lastAtTheCounty.hash()));
        lives.put(LIFE, Position.START);
        try (CountyVoice county = new CountyVoice(TestKafka.bootstrapServers(), node.id())) {
            await().atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(500))
                    .until(() -> {
                        county.say(new Holding(node.id(), lives, List.of()));
                        return node.progress().backlog() == 0 && life(LIFE).sent() == 2;
                    });
        }
    }

    private PublicationStatus.LifeProgress life(int epoch) {
        return node.progress().lives().stream()
                .filter(life -> life.epoch() == epoch)
                .findFirst()
                .orElse(new PublicationStatus.LifeProgress(epoch, 0, "", 0, 0));
    }

    /** Without what the node says of itself. */
    private List<Envelope> sent() {
        return Topic.read(TestKafka.bootstrapServers(), node.topic()).records().stream()
                .filter(record -> !Holding.is(record.value()))
                .map(record -> Envelope.fromBytes(record.value()))
                .toList();
    }

    private EnrolmentAnswer answer() {
        CountyAuthority county = CountyAuthority.openOrCreate(directory, YESTERDAY);
        NodeKey key = NodeKey.openOrCreate(node.keepDirectoryPath(), node.id());
        return new EnrolmentAnswer(
                EnrolmentAnswer.VERSION,
                node.id(),
                Pem.of(county.certificate()),
                Pem.of(county.forNode(node.id(), LIFE, key.publicKey(), YESTERDAY)),
                TestKafka.bootstrapServers(),
                Topics.of(node.id()),
                LIFE);
    }
}
