package org.shouwang.county.carrying;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.shouwang.county.intake.EnrolledNodes;
import org.shouwang.platform.carrying.AnswerFile;
import org.shouwang.platform.keys.CountyAuthority;
import org.shouwang.platform.rules.Rule;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Puts into a file, under the county's signature, what the county would say to the node over the network. */
@Component
class SignedAnswers {

    private static final DateTimeFormatter IN_NAMES =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmm").withZone(ZoneId.of("Asia/Shanghai"));

    private final EnrolledNodes nodes;
    private final Standings standings;
    private final CountyAuthority county;
    private final Clock clock;

    SignedAnswers(EnrolledNodes nodes, Standings standings, CountyAuthority county, Clock clock) {
        this.nodes = nodes;
        this.standings = standings;
        this.county = county;
        this.clock = clock;
    }

    /** As a download. */
    ResponseEntity<byte[]> to(String node) {
        Rule.mustHold(new NodeMustBeEnrolled(node, nodes.ids()));
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        AnswerFile answer = AnswerFile.of(standings.of(node), now, county);
        ContentDisposition file = ContentDisposition.attachment()
                .filename("守望-%s-回执-%s.swans".formatted(node, IN_NAMES.format(now)), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(answer.toBytes());
    }
}
