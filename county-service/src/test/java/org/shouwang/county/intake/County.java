package org.shouwang.county.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.platform.sync.Arrival;
import org.shouwang.platform.sync.WrittenLog;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an integration test says to the county's intake and asks its tables. */
final class County {

    private final JdbcClient jdbc;
    private final Intake intake;

    County(JdbcClient jdbc, Intake intake) {
        this.jdbc = jdbc;
        this.intake = intake;
    }

    void hears(Envelope... records) {
        hears(Arrays.asList(records));
    }

    void hears(List<Envelope> records) {
        takes(records.stream()
                .map(record -> Arrival.of(record.header().node(), record.toBytes()))
                .toList());
    }

    void hearsFrom(String node, byte[] bytes) {
        takes(List.of(Arrival.of(node, bytes)));
    }

    /** The sequence numbers of that log in the order of the store. */
    List<Long> stored(String node) {
        return jdbc.sql(
                        "select sequenceNumber from domain_event_entry where aggregateIdentifier = ? order by globalIndex")
                .param(node + "/1")
                .query(Long.class)
                .list();
    }

    List<Long> held(String node) {
        return jdbc.sql("select seq from held_record where node = ? order by seq")
                .param(node)
                .query(Long.class)
                .list();
    }

    List<String> parked(String node) {
        return jdbc.sql("select reason from parked_record where node = ? order by id")
                .param(node)
                .query(String.class)
                .list();
    }

    long known(String node) {
        return jdbc.sql("select coalesce(max(seq), 0) from node_position where node = ?")
                .param(node)
                .query(Long.class)
                .single();
    }

    /** Everything that intake keeps, to be compared with itself later. */
    List<List<Map<String, Object>>> everything() {
        return List.of(
                rows("select * from node_position order by node, epoch"),
                rows("""
                        select node, epoch, seq, event_id, type, hash, prev_hash, global_index, received_at, header,
                               md5(signature)
                          from intake order by node, epoch, seq
                        """),
                rows(
                        "select node, epoch, seq, hash, received_at, md5(bytes) from held_record order by node, epoch, seq, hash"),
                rows("select id, node, reason, received_at, md5(bytes) from parked_record order by id"),
                rows("select globalIndex, eventIdentifier, timeStamp from domain_event_entry order by globalIndex"));
    }

    List<Map<String, Object>> rows(String sql) {
        return jdbc.sql(sql).query().listOfRows();
    }

    static WrittenLog logOf(String node) {
        return new WrittenLog(node);
    }

    private void takes(List<Arrival> arrivals) {
        if (intake.receive(arrivals).isEmpty()) {
            throw new IllegalStateException("nothing became of " + arrivals.size() + " records");
        }
    }
}
