package org.shouwang.node.roster;

import java.util.Optional;
import org.shouwang.events.child.ChildSheet;
import org.shouwang.platform.json.EventJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** One row of {@code rm_child_file} is a {@link Standing} and what lists search by. */
final class StandingRows {

    private static final JsonMapper JSON = EventJson.mapper();

    private final JdbcClient jdbc;

    StandingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String FIND = "select standing::text from rm_child_file where child_id = :child";

    Optional<Standing> find(String childId) {
        return jdbc.sql(FIND)
                .param("child", childId)
                .query(String.class)
                .optional()
                .map(StandingRows::read);
    }

    private static final String PUT = """
            insert into rm_child_file (child_id, name, plain_name, sex, birth_date, national_id, grade, class_name,
                                       opened_on, closed_on, standing)
            values (:child, :name, :plainName, :sex, :birthDate, :nationalId, :grade, :className,
                    :openedOn, :closedOn, :standing::jsonb)
            on conflict (child_id) do update
               set name = excluded.name, plain_name = excluded.plain_name, sex = excluded.sex,
                   birth_date = excluded.birth_date, national_id = excluded.national_id, grade = excluded.grade,
                   class_name = excluded.class_name, opened_on = excluded.opened_on,
                   closed_on = excluded.closed_on, standing = excluded.standing
            """;

    void put(String childId, Standing standing) {
        ChildSheet sheet = standing.sheet();
        int one = jdbc.sql(PUT)
                .param("child", childId)
                .param("name", sheet.name())
                .param("plainName", plain(sheet.name()))
                .param("sex", sheet.sex().name())
                .param("birthDate", sheet.birthDate())
                .param("nationalId", sheet.nationalId())
                .param("grade", sheet.school().grade())
                .param("className", sheet.school().className())
                .param("openedOn", standing.openedOn())
                .param("closedOn", standing.closedOn())
                .param("standing", JSON.writeValueAsString(standing))
                .update();
        if (one != 1) {
            throw new IllegalStateException("the file of child " + childId + " was not written");
        }
    }

    static Standing read(String json) {
        return JSON.readValue(json, Standing.class);
    }

    /** Names are compared without the spaces that forms put into them. */
    static String plain(String name) {
        return name.replaceAll("[\\s\u3000\\x00]+", "");
    }
}
