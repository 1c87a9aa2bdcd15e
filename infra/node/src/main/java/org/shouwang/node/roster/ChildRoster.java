package org.shouwang.node.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.shouwang.events.child.ChildSheet;
import org.shouwang.node.childfile.KnownChildren;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers who is in our care. */
@Component
public class ChildRoster implements KnownChildren {

    private final JdbcClient jdbc;

    ChildRoster(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String FIND =
            "select child_id, standing::text, last_visit_on from rm_child_file where child_id = :child";

    public Optional<RosterRow> find(String childId) {
        return jdbc.sql(FIND).param("child", childId).query(ChildRoster::row).optional();
    }

    private static final String LIST = """
            select child_id, standing::text, last_visit_on
              from rm_child_file
             where (plain_name like :words or national_id like :words or coalesce(grade, '') || coalesce(class_name, '') like :words)
               and (:which = 'ALL' or (closed_on is null) = (:which = 'OPEN'))
             order by translate(grade, '一二三四五六七八九', '123456789') nulls last, class_name nulls last, name, child_id
             limit :limit offset :offset
            """;

    public List<RosterRow> list(RosterQuestion question) {
        return jdbc.sql(LIST)
                .param("words", question.pattern())
                .param("which", question.which().name())
                .param("limit", RosterQuestion.PAGE)
                .param("offset", question.page() * RosterQuestion.PAGE)
                .query(ChildRoster::row)
                .list();
    }

    private static final String COUNT = """
            select count(*)
              from rm_child_file
             where (plain_name like :words or national_id like :words or coalesce(grade, '') || coalesce(class_name, '') like :words)
               and (:which = 'ALL' or (closed_on is null) = (:which = 'OPEN'))
            """;

    public int count(RosterQuestion question) {
        return jdbc.sql(COUNT)
                .param("words", question.pattern())
                .param("which", question.which().name())
                .query(Integer.class)
                .single();
    }

    private static final String ALL = "select child_id, standing::text, last_visit_on from rm_child_file";

    /** Every child, file open or closed, in no particular order. */
    public List<RosterRow> all() {
        return jdbc.sql(ALL).query(ChildRoster::row).list();
    }

    private static final String BY_NATIONAL_ID = "select child_id from rm_child_file where national_id = :nationalId";

    private static final String WITHOUT_NATIONAL_ID = """
            select child_id
              from rm_child_file
             where national_id is null and plain_name = :name and sex = :sex and birth_date = :birthDate
            """;

    @Override
    public Optional<String> idOf(ChildSheet sheet) {
        String nationalId = sheet.nationalId();
        JdbcClient.StatementSpec question = nationalId != null
                ? jdbc.sql(BY_NATIONAL_ID).param("nationalId", nationalId)
                : jdbc.sql(WITHOUT_NATIONAL_ID)
                        .param("name", StandingRows.plain(sheet.name()))
                        .param("sex", sheet.sex().name())
                        .param("birthDate", sheet.birthDate());
        return question.query(String.class).optional();
    }

    private static RosterRow row(ResultSet row, int number) throws SQLException {
        return new RosterRow(
                row.getString("child_id"),
                StandingRows.read(row.getString("standing")),
                row.getObject("last_visit_on", java.time.LocalDate.class));
    }
}
