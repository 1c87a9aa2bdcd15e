package org.shouwang.county.governance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.shouwang.county.intake.OwnLog;
import org.shouwang.events.county.NodeEnrolled;
import org.shouwang.platform.rules.Rule;
import org.springframework.stereotype.Component;

/** Decides who reports to the county. Enrolling again with the same particulars is nothing. */
@Component
public class Enrolment {

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    private final OwnLog log;
    private final Enrolments enrolments;
    private final Clock clock;

    Enrolment(OwnLog log, Enrolments enrolments, Clock clock) {
        this.log = log;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    public void decide(EnrolNode command) {
        Rule.mustHold(
                new NodeIdMustNameATopic(command.id()),
                new NodeMustBeASchoolOrVillage(command.kind()),
                new NodeMustHaveAName(command.name()));
        log.inTurn(() -> {
            if (!enrolments.of(String.valueOf(command.id())).equals(Optional.of(command))) {
                enrol(command, clock.instant());
            }
        });
    }

    private void enrol(EnrolNode command, Instant now) {
        NodeEnrolled enrolled = new NodeEnrolled(
                LocalDate.ofInstant(now, HERE),
                Objects.requireNonNull(command.id()),
                Objects.requireNonNull(command.kind()),
                Objects.requireNonNull(command.name()),
                command.township(),
                command.area());
        log.append(List.of(enrolled), now);
        enrolments.on(enrolled, now);
    }
}
