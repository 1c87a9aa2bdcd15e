package org.shouwang.county.readmodels;

import org.shouwang.county.projecting.Generation;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of generations and the view in front of them. All names are the program's own, none comes from outside. */
final class GenerationTables {

    /** Rows and an ordered hash over all of them; equal hashes are equal tables. */
    record Content(long rows, String checksum) {}

    private final JdbcClient jdbc;

    GenerationTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String CREATE = "create table %s (like %s including all)";

    void create(Generation generation) {
        jdbc.sql(CREATE.formatted(generation.table(), generation.shapeTable())).update();
    }

    private static final String SHOW =
            "create or replace view %s as select %d as generation, content.* from %s content";

    /** Readers go on with what they read; the next statement reads this generation. */
    void show(Generation generation) {
        jdbc.sql(SHOW.formatted(generation.view(), generation.number(), generation.table()))
                .update();
    }

    private static final String DROP = "drop table if exists %s";

    void drop(Generation generation) {
        jdbc.sql(DROP.formatted(generation.table())).update();
    }

    private static final String CONTENT = """
            select count(*),
                   encode(sha256(convert_to(coalesce(string_agg(hash, '' order by hash), ''), 'UTF8')), 'hex')
            from (select md5(one::text) as hash from (select %s from %s) one) hashes
            """;

    Content content(Generation generation, String columns) {
        return jdbc.sql(CONTENT.formatted(columns, generation.table()))
                .query((row, n) -> new Content(row.getLong(1), row.getString(2)))
                .single();
    }
}
