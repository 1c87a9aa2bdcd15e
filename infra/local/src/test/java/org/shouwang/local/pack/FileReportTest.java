package org.shouwang.local.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwang.events.codes.NodeKind;
import tools.jackson.databind.json.JsonMapper;

class FileReportTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final PackNode SCHOOL = new PackNode("S01", NodeKind.SCHOOL, "", "", "", List.of());

    @Test
    void a_ledger_says_where_its_header_is_and_nothing_of_sheets() {
        String answer = """
                {"headerRow":3,"accepted":2,"acceptedBySheet":{},"notRecords":[9],"state":"DONE","refused":
                 [{"sheet":null,"row":5,"column":"性别","code":"BAD_VALUE","found":"不详","expected":"男 / 女"}]}""";
        assertThat(asExpected("S01-ledger.xlsx", answer)).isEqualTo("""
                        {"file":"S01-ledger.xlsx","kind":"ledger","node":"S01","accepted":2,"header_row":3,\
                        "not_records":[9],"refused":[{"code":"BAD_VALUE","column":"性别","found":"不详","row":5}]}""");
    }

    @Test
    void a_work_log_counts_by_sheet_and_an_empty_cell_was_found_to_be_nothing() {
        String answer = """
                {"accepted":2,"acceptedBySheet":{"家访":2},"notRecords":{"家访":[7]},"state":"DONE","refused":
                 [{"sheet":"家访","row":5,"column":"日期","code":"MISSING","expected":"日期"}]}""";
        assertThat(asExpected("S01-worklog.xlsx", answer)).isEqualTo("""
                        {"file":"S01-worklog.xlsx","kind":"worklog","node":"S01","accepted":2,\
                        "accepted_by_sheet":{"家访":2},"not_records":{"家访":[7]},\
                        "refused":[{"code":"MISSING","column":"日期","found":null,"row":5,"sheet":"家访"}]}""");
    }

    private static String asExpected(String file, String answer) {
        PackFile packFile = PackFile.of(SCHOOL, Path.of(file));
        return new FileReport(packFile, JSON.readTree(answer)).asExpected().toString();
    }
}
