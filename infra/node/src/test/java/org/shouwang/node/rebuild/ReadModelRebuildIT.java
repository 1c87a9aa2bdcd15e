package org.shouwang.node.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shouwang.events.codes.VisitMode;
import org.shouwang.events.survey.SurveyCompleted;
import org.shouwang.node.NodeUnderTest;
import org.shouwang.node.Sheets;
import org.shouwang.node.childfile.CompleteVisit;
import org.shouwang.node.childfile.RegisterChild;
import org.shouwang.node.recording.Desk;
import org.shouwang.node.unitlog.RecordUnitFact;
import org.shouwang.testkit.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

@SpringBootTest(
        classes = NodeUnderTest.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "spring.application.name=with-a-log-of-its-own")
@OnPostgres
class ReadModelRebuildIT {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @Autowired
    private ReadModelRebuild rebuild;

    @Autowired
    private Desk desk;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void read_models_made_anew_from_the_log_are_the_same_whatever_became_of_them() {
        desk.record("1", "c", new RegisterChild("c", DAY, DAY, Sheets.pupil("张伟", "一年级", "1班")));
        desk.record("2", "c", new CompleteVisit("c", DAY, DAY, "王老师", VisitMode.HOME, null, null));
        desk.record("3", "S01", new RecordUnitFact(DAY, new SurveyCompleted(DAY, 120, 38)));
        List<Map<String, Object>> before = rows();
        jdbc.update("update rm_child_file set name = 'spoilt', last_visit_on = null");
        jdbc.update("delete from rm_unit_fact");

        assertThat(rebuild.run()).isEqualTo(3);

        assertThat(rows()).hasSize(2).isEqualTo(before);
    }

    private List<Map<String, Object>> rows() {
        return jdbc.queryForList("""
                select child_id as id, name || standing::text as facts, last_visit_on::text as at from rm_child_file
                union all
                select event_id, payload::text, recorded_at::text from rm_unit_fact
                order by 1
                """);
    }
}
