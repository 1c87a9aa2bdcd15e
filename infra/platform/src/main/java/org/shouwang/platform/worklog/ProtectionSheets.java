package org.shouwang.platform.worklog;

import java.util.List;
import org.shouwang.events.Event;
import org.shouwang.events.protection.HarmReportAnswered;
import org.shouwang.events.protection.HarmReported;
import org.shouwang.events.protection.IncidentRecorded;
import org.shouwang.events.protection.LegalAidGranted;
import org.shouwang.events.protection.LegalCaseOpened;

/** 法律援助, 强制报告, 事故. A row that also tells the outcome is two facts of the same day. */
final class ProtectionSheets {

    private static final Field<String> CAUSE = Field.text("案由");
    private static final Field<Boolean> ELIGIBLE = Field.yesNo("符合条件");
    private static final Field<Boolean> AIDED = Field.yesNo("已援助");

    static final SheetForm LEGAL_CASES =
            SheetForm.ofChild("法律援助", List.of(CAUSE, ELIGIBLE, AIDED), ProtectionSheets::legalCase);

    private static final Field<String> SITUATION = Field.text("情形");
    private static final Field<Boolean> ANSWERED = Field.yesNo("已反馈");

    static final SheetForm HARM_REPORTS =
            SheetForm.ofChild("强制报告", List.of(SITUATION, ANSWERED), ProtectionSheets::harmReport);

    private static final Field<String> KIND = Field.text("类别");
    private static final Field<String> EXPLANATION = Field.text("说明");

    static final SheetForm INCIDENTS = SheetForm.ofUnit(
            "事故",
            List.of(KIND, EXPLANATION),
            row -> List.of(new IncidentRecorded(row.day(), row.stated(KIND), row.stated(EXPLANATION))));

    private ProtectionSheets() {}

    private static List<Event> legalCase(LogEntry row) {
        String caseId = row.newId();
        Event opened = new LegalCaseOpened(row.child(), row.day(), caseId, row.stated(CAUSE), row.get(ELIGIBLE));
        return row.get(AIDED) ? List.of(opened, new LegalAidGranted(row.child(), row.day(), caseId)) : List.of(opened);
    }

    private static List<Event> harmReport(LogEntry row) {
        String reportId = row.newId();
        Event reported = new HarmReported(row.child(), row.day(), reportId, row.stated(SITUATION));
        return row.get(ANSWERED)
                ? List.of(reported, new HarmReportAnswered(row.child(), row.day(), reportId))
                : List.of(reported);
    }
}
