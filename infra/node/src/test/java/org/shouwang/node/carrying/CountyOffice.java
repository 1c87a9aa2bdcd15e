package org.shouwang.node.carrying;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.platform.carrying.AnswerFile;
import org.shouwang.platform.enrolment.EnrolmentAnswer;
import org.shouwang.platform.enrolment.EnrolmentFiles;
import org.shouwang.platform.keys.CountyAuthority;
import org.shouwang.platform.keys.NodeKey;
import org.shouwang.platform.keys.Pem;
import org.shouwang.platform.sync.Holding;
import org.shouwang.platform.sync.Position;

/** A county with a key of its own, as far as a node hears of it: the files that are carried back. */
final class CountyOffice {

    private static final Instant YESTERDAY = Instant.now().minus(Duration.ofDays(1));

    private final CountyAuthority authority;

    CountyOffice(Path directory) {
        this.authority = CountyAuthority.openOrCreate(directory, YESTERDAY);
    }

    byte[] enrols(NodeKey key) {
        return EnrolmentFiles.write(new EnrolmentAnswer(
                EnrolmentAnswer.VERSION,
                key.node(),
                Pem.of(authority.certificate()),
                Pem.of(authority.forNode(key.node(), 1, key.publicKey(), YESTERDAY)),
                "127.0.0.1:1",
                EnrolmentAnswer.Topics.of(key.node()),
                1));
    }

    byte[] answers(String node, Envelope upTo) {
        return AnswerFile.of(holding(node, upTo), YESTERDAY, authority).toBytes();
    }

    static Holding holding(String node, Envelope upTo) {
        Position position = new Position(upTo.header().seq(), upTo.hash());
        return new Holding(node, new TreeMap<>(Map.of(1, position)), List.of());
    }
}
