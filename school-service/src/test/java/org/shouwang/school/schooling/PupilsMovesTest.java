package org.shouwang.school.schooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.junit.jupiter.api.Test;
import org.shouwang.events.child.CarerSheet;
import org.shouwang.events.child.ChildSheet;
import org.shouwang.events.child.ChildTransferred;
import org.shouwang.events.child.ParentSheet;
import org.shouwang.events.child.PupilDroppedOut;
import org.shouwang.events.child.PupilFinished;
import org.shouwang.events.child.PupilReturned;
import org.shouwang.events.child.SchoolSheet;
import org.shouwang.events.codes.Schooling;
import org.shouwang.events.codes.Sex;
import org.shouwang.node.childfile.RecordCareFact;
import org.shouwang.node.roster.SchoolMove;
import org.shouwang.node.roster.SchoolMove.Kind;
import org.shouwang.node.roster.Standing;

class PupilsMovesTest {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 1);

    private final List<Object> recorded = new ArrayList<>();

    @Test
    void a_pupil_drops_out_comes_back_finishes_and_is_transferred() {
        moves(Schooling.PRIMARY).decide(new DropOut("c", TODAY, MARCH));
        moves(Schooling.DROPPED_OUT).decide(new ReturnToSchool("c", TODAY, MARCH));
        moves(Schooling.JUNIOR).decide(new FinishStage("c", TODAY, MARCH));
        moves(Schooling.PRIMARY).decide(new TransferOut("c", TODAY, MARCH));

        assertThat(recorded)
                .extracting(command -> (Object) ((RecordCareFact) command).fact())
                .containsExactly(
                        new PupilDroppedOut("c", MARCH),
                        new PupilReturned("c", MARCH),
                        new PupilFinished("c", MARCH),
                        new ChildTransferred("c", MARCH));
    }

    @Test
    void who_is_out_of_school_cannot_leave_it() {
        assertThatThrownBy(() -> moves(Schooling.DROPPED_OUT).decide(new DropOut("c", TODAY, MARCH)))
                .hasFieldOrPropertyWithValue("code", "NOT_IN_SCHOOL");
        assertThatThrownBy(() -> moves(Schooling.NOT_YET).decide(new FinishStage("c", TODAY, MARCH)))
                .hasFieldOrPropertyWithValue("code", "NOT_IN_SCHOOL");
        assertThatThrownBy(() -> moves(Schooling.LEFT).decide(new TransferOut("c", TODAY, MARCH)))
                .hasFieldOrPropertyWithValue("code", "NOT_IN_SCHOOL");
        assertThat(recorded).isEmpty();
    }

    @Test
    void who_is_in_school_does_not_come_back_to_it() {
        assertThatThrownBy(() -> moves(Schooling.PRIMARY).decide(new ReturnToSchool("c", TODAY, MARCH)))
                .hasFieldOrPropertyWithValue("code", "IN_SCHOOL");
    }

    @Test
    void the_schooling_of_that_day_decides_not_that_of_today() {
        var later = new SchoolMove(Kind.DROPPED_OUT, MARCH.plusDays(10));
        moves(Schooling.PRIMARY, later).decide(new TransferOut("c", TODAY, MARCH));
        assertThat(recorded).hasSize(1);
    }

    @Test
    void where_nobody_stated_the_schooling_the_recorder_is_believed() {
        moves(null).decide(new DropOut("c", TODAY, MARCH));
        moves(null).decide(new ReturnToSchool("c", TODAY, MARCH));
        assertThat(recorded).hasSize(2);
    }

    @Test
    void a_retry_of_what_is_recorded_of_that_day_returns_quietly() {
        moves(Schooling.PRIMARY, new SchoolMove(Kind.DROPPED_OUT, MARCH)).decide(new DropOut("c", TODAY, MARCH));
        assertThat(recorded).isEmpty();
    }

    private PupilsMoves moves(Schooling stage, SchoolMove... before) {
        CommandBus bus = SimpleCommandBus.builder().build();
        bus.subscribe(RecordCareFact.class.getName(), command -> recorded.add(command.getPayload()));
        return new PupilsMoves(
                childId -> pupil(stage, List.of(before)),
                DefaultCommandGateway.builder().commandBus(bus).build());
    }

    private static Standing pupil(Schooling stage, List<SchoolMove> moves) {
        var parent = new ParentSheet(null, null, null, null, null, null);
        var carer = new CarerSheet(null, null, null, null, null, null, null, null);
        var school = new SchoolSheet(stage, null, null, null, null);
        var sheet = new ChildSheet(
                "张伟",
                Sex.MALE,
                LocalDate.of(2014, 6, 1),
                null,
                "未登记户口",
                null,
                null,
                null,
                null,
                school,
                null,
                parent,
                parent,
                carer,
                false,
                null,
                null);
        return new Standing(LocalDate.of(2023, 9, 1), sheet, null, null, List.of(), List.of(), moves);
    }
}
