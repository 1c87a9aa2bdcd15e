package org.shouwang.county.summary.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.county.summary.account.SomeAccounts;

class TablesTest {

    /** Counties wilder than any real one: what does not add up here is counted wrongly. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void every_table_of_any_county_adds_up(long seed) {
        for (String definition : List.of("EDU", "MCA", "BOTH3", "CENSUS")) {
            Tables.of(SomeAccounts.ofSeed(seed, 2024, definition)).forEach(Table::check);
        }
    }

    @Test
    void every_sheet_has_a_name_of_its_own_and_rows_as_wide_as_its_head() {
        List<Table> tables = Tables.of(SomeAccounts.ofSeed(1, 2024, "EDU"));
        assertThat(tables).extracting(Table::name).doesNotHaveDuplicates();
        assertThat(tables).allSatisfy(table -> {
            assertThat(table.widths()).hasSameSizeAs(table.heads());
            assertThat(table.rows()).allSatisfy(row -> assertThat(row).hasSameSizeAs(table.heads()));
        });
    }

    @Test
    void the_unit_table_lists_every_enrolled_unit_and_the_county_below() {
        Table byUnit = Tables.of(SomeAccounts.ofSeed(1, 2024, "EDU")).get(1);
        assertThat(byUnit.rows())
                .extracting(row -> row.get(0).text())
                .containsExactly("S01", "S02", "V01", "V02", "V03", "合计");
        assertThat(byUnit.printedRules()).contains("2=3+4", "2=5+6+7", "2=8+9+10+11+12+13", "2=14+15");
    }
}
