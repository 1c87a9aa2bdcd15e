package org.shouwang.county.parking;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.county.intake.OwnLog;
import org.shouwang.events.county.RecordSetAside;
import org.shouwang.events.envelope.Header;
import org.shouwang.platform.letters.ReasonMustBeGiven;
import org.shouwang.platform.letters.WhoDecidesMustBeNamed;
import org.shouwang.platform.rules.Rule;
import org.shouwang.platform.sync.Arrival;
import org.springframework.stereotype.Component;

/** Decides that a parked record need not be looked at again. It stays where it is, and can still be read again. */
@Component
class SettingAside {

    private final OwnLog log;
    private final ParkedRows rows;
    private final Clock clock;

    SettingAside(OwnLog log, ParkedRows rows, Clock clock) {
        this.log = log;
        this.rows = rows;
        this.clock = clock;
    }

    /** For a record that was taken in meanwhile, nothing. */
    void decide(long id, @Nullable String reason, @Nullable String decidedBy) {
        Rule.mustHold(new ReasonMustBeGiven(reason), new WhoDecidesMustBeNamed(decidedBy));
        String why = String.valueOf(reason).strip();
        String by = String.valueOf(decidedBy).strip();
        log.inTurn(() -> rows.unresolved(id).ifPresent(record -> setAside(id, record, why, by, clock.instant())));
    }

    private void setAside(long id, Arrival record, String why, String by, Instant now) {
        log.append(List.of(fact(record, LocalDate.ofInstant(now, ParkedRows.HERE), why, by)), now);
        rows.setAside(id, why, by, now.atOffset(ZoneOffset.UTC));
    }

    private static RecordSetAside fact(Arrival record, LocalDate day, String why, String by) {
        Header header = record.envelope() == null ? null : record.envelope().header();
        return new RecordSetAside(
                day,
                record.node(),
                header == null ? null : header.epoch(),
                header == null ? null : header.seq(),
                sha256(record.bytes()),
                why,
                by);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
