package org.shouwang.journeys.chaos.checker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shouwang.journeys.chaos.workload.Asked;
import org.shouwang.journeys.chaos.world.Database;
import org.shouwang.journeys.chaos.world.Site;
import org.shouwang.journeys.chaos.world.World;

/** Compares everything that can be compared; to be asked when nothing moves any more. */
public final class Checker {

    private static final String ASIDE = """
            select 'parked at the county: ' || reason, count(*) from parked_record group by reason
            union all
            select 'held at the county', count(*) from held_record having count(*) > 0
            """;

    private final World world;
    private final List<Asked> history;
    private final Map<String, Map<String, String>> lostByRestore;
    private final Findings findings;

    /** @param lostByRestore by node: type and mark by id of the events that the node lost with its disk */
    public Checker(
            World world, List<Asked> history, Map<String, Map<String, String>> lostByRestore, Findings findings) {
        this.world = world;
        this.history = history;
        this.lostByRestore = lostByRestore;
        this.findings = findings;
    }

    public void check() {
        Expected expected = new Expected();
        FigureComparison figures = new FigureComparison();
        Database county = world.county().database();
        try (Connection connection = county.connect()) {
            Set<String> aside = SetAside.ids(connection);
            for (Site node : world.nodes()) {
                List<StoredEvent> atNode = Stores.ofNode(node.database());
                List<StoredEvent> atCounty = Stores.ofNodeAtCounty(county, node.id());
                compare(node.id(), atNode, atCounty, Stores.placedAtCounty(county, node.id()));
                judgeLostWithDisk(node.id(), atNode, atCounty, aside);
                expected.add(node.id(), atNode, atCounty);
                figures.add(node.id(), atNode);
            }
            compare(expected, new ReadModels(connection));
            new RowComparison(Invariant.FIGURE_DIFFERS, findings)
                    .compare(
                            "figures",
                            figures.expected(),
                            figures.asAnsweredBy(world.county().app().base()));
            noteWhatIsSetAside(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The stores cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compare(String node, List<StoredEvent> atNode, List<StoredEvent> atCounty, List<StoredEvent> placed) {
        Map<String, String> lost = lostByRestore.getOrDefault(node, Map.of());
        new StoreComparison(node, atNode, atCounty, placed, lost.keySet(), findings).compare();
        new HistoryComparison(node, atNode, new HashSet<>(lost.values()), findings).compare(history);
    }

    /** What the county was sent has to come back, also when it has set it aside. */
    private void judgeLostWithDisk(
            String node, List<StoredEvent> atNode, List<StoredEvent> atCounty, Set<String> aside) {
        Set<String> gone =
                new HashSet<>(lostByRestore.getOrDefault(node, Map.of()).keySet());
        atNode.forEach(event -> gone.remove(event.id()));
        atCounty.forEach(event -> gone.remove(event.id()));
        for (String id : gone) {
            if (aside.contains(id)) {
                findings.breaks(Invariant.NOT_FETCHED_BACK, node + ": " + id + ", which the county has set aside");
            } else {
                findings.note("events lost with a disk that the county was never sent", 1);
            }
        }
    }

    private void compare(Expected expected, ReadModels actual) throws SQLException {
        RowComparison rows = new RowComparison(Invariant.READ_MODEL_DIFFERS, findings);
        rows.compare("rm_child_history", expected.children(), actual.children());
        rows.compare("rm_unit_history", expected.unitMonths(), actual.unitMonths());
        rows.compare("rm_unit_month", expected.months(), actual.months());
        rows.compare("rm_node_heard", expected.heard(), actual.heard());
    }

    private void noteWhatIsSetAside(Connection county) throws SQLException {
        try (Statement statement = county.createStatement();
                ResultSet rows = statement.executeQuery(ASIDE)) {
            while (rows.next()) {
                findings.note(rows.getString(1), rows.getLong(2));
            }
        }
    }
}
