package org.shouwang.platform.worklog;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.codes.HelperKind;
import org.shouwang.events.health.CounsellingHeld;
import org.shouwang.events.health.HealthCheckCompleted;
import org.shouwang.events.support.HelperPaired;
import org.shouwang.events.support.PairingEnded;
import org.shouwang.events.support.SupportPlanMade;
import org.shouwang.events.support.SupportPlanReviewed;
import org.shouwang.events.support.SurrogateParentAppointed;
import org.shouwang.events.support.SurrogateParentReleased;
import org.shouwang.platform.spreadsheet.Choices;

/** 结对, 代理家长, 帮扶计划, 体检, 心理辅导: who stands by a child, and how it is. */
final class SupportSheets {

    private static final String ACTION = "动作";
    private static final Set<String> NOTHING_FOUND = Set.of("无", "正常");

    private static final Field<String> HELPER = Field.person("帮扶人").required();
    private static final Field<HelperKind> HELPER_KIND = Field.choice(
            "身份",
            Choices.of("教师", HelperKind.TEACHER)
                    .or("干部", HelperKind.CADRE)
                    .or("党员", HelperKind.PARTY_MEMBER)
                    .or("学生", HelperKind.PUPIL)
                    .or("志愿者", HelperKind.VOLUNTEER));
    private static final Field<Boolean> PAIRS = either("结对", "解除");

    static final SheetForm PAIRINGS = SheetForm.ofChild(
            "结对",
            List.of(HELPER, HELPER_KIND, PAIRS),
            row -> List.of(
                    row.get(PAIRS)
                            ? new HelperPaired(
                                    row.child(),
                                    row.day(),
                                    row.pseudonym(HELPER),
                                    row.get(HELPER),
                                    row.stated(HELPER_KIND))
                            : new PairingEnded(row.child(), row.day(), row.pseudonym(HELPER), row.get(HELPER))));

    private static final Field<String> SURROGATE = Field.person("代理家长").required();
    private static final Field<Boolean> APPOINTS = either("聘请", "解聘");

    static final SheetForm SURROGATES = SheetForm.ofChild(
            "代理家长",
            List.of(SURROGATE, APPOINTS),
            row -> List.of(
                    row.get(APPOINTS)
                            ? new SurrogateParentAppointed(
                                    row.child(), row.day(), row.pseudonym(SURROGATE), row.get(SURROGATE))
                            : new SurrogateParentReleased(
                                    row.child(), row.day(), row.pseudonym(SURROGATE), row.get(SURROGATE))));

    private static final Field<Boolean> MAKES = either("制定", "复查");
    private static final Field<String> CONTENT = Field.text("内容");

    static final SheetForm PLANS = SheetForm.ofChild(
            "帮扶计划",
            List.of(MAKES, CONTENT),
            row -> List.of(
                    row.get(MAKES)
                            ? new SupportPlanMade(row.child(), row.day(), row.stated(CONTENT))
                            : new SupportPlanReviewed(row.child(), row.day(), row.stated(CONTENT))));

    private static final Field<String> FINDING = Field.person("发现问题");

    static final SheetForm HEALTH_CHECKS =
            SheetForm.ofChild("体检", List.of(FINDING), row -> List.of(check(row, row.stated(FINDING))));

    private static final Field<String> COUNSELLOR = Field.person("辅导人");
    private static final Field<String> TOPIC = Field.text("主题");

    static final SheetForm COUNSELLING = SheetForm.ofChild(
            "心理辅导",
            List.of(COUNSELLOR, TOPIC),
            row -> List.of(new CounsellingHeld(row.child(), row.day(), row.stated(COUNSELLOR), row.stated(TOPIC))));

    private SupportSheets() {}

    private static HealthCheckCompleted check(LogEntry row, @Nullable String finding) {
        boolean problem = finding != null && !NOTHING_FOUND.contains(finding);
        return new HealthCheckCompleted(row.child(), row.day(), problem, problem ? finding : null);
    }

    private static Field<Boolean> either(String begins, String ends) {
        return Field.choice(ACTION, Choices.of(begins, true).or(ends, false)).required();
    }
}
