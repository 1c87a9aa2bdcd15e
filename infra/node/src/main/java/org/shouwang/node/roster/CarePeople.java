package org.shouwang.node.roster;

import java.util.Objects;
import java.util.function.Supplier;
import org.shouwang.platform.worklog.Pseudonyms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The pseudonyms of those who stand by children. A new one is kept at once, whatever becomes of the transaction that asked
 * for it: two that ask at the same time get the same, and none is ever given to another name.
 */
@Component
public class CarePeople implements Pseudonyms {

    private final JdbcClient jdbc;
    private final TransactionTemplate atOnce;
    private final Supplier<String> newId;

    CarePeople(JdbcClient jdbc, PlatformTransactionManager transactions, Supplier<String> newId) {
        this.jdbc = jdbc;
        this.newId = newId;
        this.atOnce = new TransactionTemplate(transactions);
        this.atOnce.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    private static final String KNOWN = "select person_id from care_person where name = :name";

    @Override
    public String of(String personName) {
        String name = StandingRows.plain(personName);
        return jdbc.sql(KNOWN)
                .param("name", name)
                .query(String.class)
                .optional()
                .orElseGet(() -> Objects.requireNonNull(atOnce.execute(status -> named(name))));
    }

    private static final String NAMED = """
            insert into care_person (name, person_id) values (:name, :person)
            on conflict (name) do update set name = excluded.name
            returning person_id
            """;

    private String named(String name) {
        return jdbc.sql(NAMED)
                .param("name", name)
                .param("person", newId.get())
                .query(String.class)
                .single();
    }
}
