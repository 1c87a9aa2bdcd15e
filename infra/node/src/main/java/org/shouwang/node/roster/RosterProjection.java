package org.shouwang.node.roster;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.shouwang.events.child.ChildFileClosed;
import org.shouwang.events.child.ChildFileCorrected;
import org.shouwang.events.child.ChildRegistered;
import org.shouwang.events.child.ChildTransferred;
import org.shouwang.events.child.GuardianChanged;
import org.shouwang.events.child.ParentLeftForWork;
import org.shouwang.events.child.ParentReturned;
import org.shouwang.events.child.PupilDroppedOut;
import org.shouwang.events.child.PupilFinished;
import org.shouwang.events.child.PupilReturned;
import org.shouwang.events.codes.Parent;
import org.shouwang.events.contact.VisitCompleted;
import org.shouwang.node.rebuild.ReadModel;
import org.shouwang.node.roster.SchoolMove.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps {@code rm_child_file}, in the transaction that records. */
@Component
@ProcessingGroup(RosterProjection.GROUP)
class RosterProjection implements ReadModel {

    static final String GROUP = "roster";

    private final JdbcClient jdbc;
    private final StandingRows rows;

    RosterProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new StandingRows(jdbc);
    }

    @EventHandler
    void on(ChildRegistered event) {
        Standing opened = Standing.opened(event.occurredOn(), event.sheet());
        Standing known = rows.find(event.childId()).orElse(opened);
        rows.put(event.childId(), known.restated(event.occurredOn(), event.sheet()));
    }

    @EventHandler
    void on(ChildFileCorrected event) {
        change(event.childId(), standing -> standing.restated(event.occurredOn(), event.sheet()));
    }

    @EventHandler
    void on(GuardianChanged event) {
        change(event.childId(), standing -> standing.with(event));
    }

    @EventHandler
    void on(ParentLeftForWork event) {
        var move = new ParentMove(event.parent(), event.occurredOn(), true, event.workplace(), event.distance());
        change(event.childId(), standing -> standing.with(move));
    }

    @EventHandler
    void on(ParentReturned event) {
        Parent parent = event.parent();
        change(
                event.childId(),
                standing -> standing.with(new ParentMove(parent, event.occurredOn(), false, null, null)));
    }

    @EventHandler
    void on(PupilDroppedOut event) {
        schooling(event.childId(), Kind.DROPPED_OUT, event.occurredOn());
    }

    @EventHandler
    void on(PupilReturned event) {
        schooling(event.childId(), Kind.RETURNED, event.occurredOn());
    }

    @EventHandler
    void on(PupilFinished event) {
        schooling(event.childId(), Kind.FINISHED, event.occurredOn());
    }

    @EventHandler
    void on(ChildTransferred event) {
        schooling(event.childId(), Kind.TRANSFERRED, event.occurredOn());
    }

    @EventHandler
    void on(ChildFileClosed event) {
        change(event.childId(), standing -> standing.closed(event));
    }

    private static final String VISITED = """
            update rm_child_file set last_visit_on = greatest(last_visit_on, :day) where child_id = :child
            """;

    @EventHandler
    void on(VisitCompleted event) {
        jdbc.sql(VISITED)
                .param("day", event.occurredOn())
                .param("child", event.childId())
                .update();
    }

    private static final String EMPTY = "delete from rm_child_file";

    @Override
    public void empty() {
        int unused = jdbc.sql(EMPTY).update();
    }

    private void schooling(String childId, Kind kind, LocalDate day) {
        change(childId, standing -> standing.with(new SchoolMove(kind, day)));
    }

    private void change(String childId, UnaryOperator<Standing> change) {
        rows.find(childId).map(change).ifPresent(standing -> rows.put(childId, standing));
    }
}
