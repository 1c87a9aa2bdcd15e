package org.shouwang.county.intake.listening;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shouwang.county.trust.TrustedKeys;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.events.envelope.Header;
import org.shouwang.platform.sync.CountySync;
import org.shouwang.platform.sync.Holding;
import org.shouwang.platform.sync.Holding.Gap;
import org.shouwang.platform.sync.Position;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the county has committed of each node's log, and the records themselves as they came. */
@Repository
public class Statements {

    private static final String LIVES = "select node, epoch, seq, hash from node_position where node in (:nodes)";

    /** The first hole of each life before records that wait. */
    private static final String GAPS = """
            select node, epoch, known + 1 as first, next - 1 as last
              from (select h.node, h.epoch, coalesce(p.seq, 0) as known, min(h.seq) as next
                      from held_record as h left join node_position as p using (node, epoch)
                     where h.node in (:nodes) and h.seq > coalesce(p.seq, 0)
                     group by h.node, h.epoch, p.seq) as waiting
             where next > known + 1
            """;

    /**
     * Beyond the first, 8 MB at a time. A record parked in its place has its bytes there; one whose event the county had under
     * another place already has its payload under the event's id.
     */
    private static final String RECORDS = """
            select *
              from (select i.header, i.hash, i.signature, e.payload, i.seq,
                           sum(length(coalesce(p.bytes, e.payload))) over (order by i.seq)
                               - length(coalesce(p.bytes, e.payload)) as before, p.bytes
                      from intake as i
                      left join domain_event_entry as e
                        on e.eventIdentifier = i.event_id and (i.global_index is null or i.global_index = e.globalIndex)
                      left join lateral (select bytes from parked_record as q
                                          where i.global_index is null and q.node = i.node and q.epoch = i.epoch
                                            and q.seq = i.seq and q.header = i.header limit 1) as p on true
                     where i.node = :node and i.epoch = :epoch and i.seq between :first and :last) as records
             where before < 8000000
             order by seq
            """;

    private final JdbcClient jdbc;
    private final TrustedKeys keys;

    Statements(JdbcClient jdbc, TrustedKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    /** One for each of these nodes, one that was never heard included. */
    public List<Holding> of(Collection<String> nodes) {
        Map<String, SortedMap<Integer, Position>> lives = new HashMap<>();
        Map<String, List<Gap>> gaps = new HashMap<>();
        jdbc.sql(LIVES).param("nodes", nodes).query(row -> {
            lives.computeIfAbsent(row.getString("node"), node -> new TreeMap<>())
                    .put(row.getInt("epoch"), new Position(row.getLong("seq"), row.getString("hash")));
        });
        jdbc.sql(GAPS).param("nodes", nodes).query(row -> {
            gaps.computeIfAbsent(row.getString("node"), node -> new ArrayList<>())
                    .add(new Gap(row.getInt("epoch"), row.getLong("first"), row.getLong("last")));
        });
        return nodes.stream()
                .map(node -> new Holding(
                        node,
                        withTheOpenedLife(node, lives.getOrDefault(node, new TreeMap<>())),
                        gaps.getOrDefault(node, List.of())))
                .toList();
    }

    /** A machine that another one was enrolled after hears of it before that one has said anything. */
    private SortedMap<Integer, Position> withTheOpenedLife(String node, SortedMap<Integer, Position> lives) {
        int opened = keys.firstOpenEpoch(node);
        if (opened > 1) {
            lives.putIfAbsent(opened, Position.START);
        }
        return lives;
    }

    /** The next records that the node says it has not, as the county took them in. */
    List<byte[]> lackedBy(Holding node) {
        Holding county = of(List.of(node.node())).get(0);
        return CountySync.lackedBy(node, county.lives())
                .map(lacked -> records(node.node(), lacked))
                .orElse(List.of());
    }

    private List<byte[]> records(String node, Gap range) {
        return jdbc.sql(RECORDS)
                .param("node", node)
                .param("epoch", range.epoch())
                .param("first", range.first())
                .param("last", range.last())
                .query(Statements::asItCame)
                .list();
    }

    private static byte[] asItCame(ResultSet row, int number) throws SQLException {
        byte[] parked = row.getBytes("bytes");
        if (parked != null) {
            return parked;
        }
        byte[] payload = row.getBytes("payload");
        Header header = Header.fromBytes(row.getString("header").getBytes(StandardCharsets.UTF_8));
        return new Envelope(header, payload, row.getBytes("signature")).toBytes();
    }
}
