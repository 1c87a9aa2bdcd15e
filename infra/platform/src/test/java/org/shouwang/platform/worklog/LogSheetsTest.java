package org.shouwang.platform.worklog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.platform.worklog.LogExamples.DAY;
import static org.shouwang.platform.worklog.LogExamples.events;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwang.events.aid.DonationReceived;
import org.shouwang.events.carehome.CareHomeOpened;
import org.shouwang.events.carehome.CareHomePlanned;
import org.shouwang.events.carehome.CareHomeSessionHeld;
import org.shouwang.events.child.ChildFileClosed;
import org.shouwang.events.child.ChildTransferred;
import org.shouwang.events.child.GuardianChanged;
import org.shouwang.events.child.ParentLeftForWork;
import org.shouwang.events.child.ParentReturned;
import org.shouwang.events.child.PupilDroppedOut;
import org.shouwang.events.child.PupilFinished;
import org.shouwang.events.child.PupilReturned;
import org.shouwang.events.codes.ActivityKind;
import org.shouwang.events.codes.CallMode;
import org.shouwang.events.codes.Capability;
import org.shouwang.events.codes.Carer;
import org.shouwang.events.codes.ClosingReason;
import org.shouwang.events.codes.Concern;
import org.shouwang.events.codes.Distance;
import org.shouwang.events.codes.HelperKind;
import org.shouwang.events.codes.HomeMode;
import org.shouwang.events.codes.Parent;
import org.shouwang.events.codes.VisitMode;
import org.shouwang.events.contact.ConcernRaised;
import org.shouwang.events.contact.LetterSent;
import org.shouwang.events.contact.ParentCallHeld;
import org.shouwang.events.contact.TalkHeld;
import org.shouwang.events.contact.VisitCompleted;
import org.shouwang.events.health.CounsellingHeld;
import org.shouwang.events.health.HealthCheckCompleted;
import org.shouwang.events.outreach.ActivityHeld;
import org.shouwang.events.outreach.LectureHeld;
import org.shouwang.events.outreach.ParentSchoolSessionHeld;
import org.shouwang.events.outreach.PublicityPublished;
import org.shouwang.events.protection.HarmReportAnswered;
import org.shouwang.events.protection.HarmReported;
import org.shouwang.events.protection.IncidentRecorded;
import org.shouwang.events.protection.LegalAidGranted;
import org.shouwang.events.protection.LegalCaseOpened;
import org.shouwang.events.support.HelperPaired;
import org.shouwang.events.support.PairingEnded;
import org.shouwang.events.support.SupportPlanMade;
import org.shouwang.events.support.SupportPlanReviewed;
import org.shouwang.events.support.SurrogateParentAppointed;
import org.shouwang.events.support.SurrogateParentReleased;
import org.shouwang.events.survey.SurveyCompleted;

/** What a row of each sheet tells. */
class LogSheetsTest {

    private static final Map<String, String> AS_IT_STANDS = Map.of();

    @Test
    void visits() {
        assertThat(events("家访", AS_IT_STANDS))
                .containsExactly(new VisitCompleted("girl", DAY, "陈老师", VisitMode.AT_SCHOOL, Concern.MARKS, "谈学习"));
        assertThat(events("家访", Map.of("方式", "", "事由", "", "走访人", "", "内容", "")))
                .containsExactly(new VisitCompleted("girl", DAY, null, VisitMode.HOME, null, null));
        assertThat(events("家访", Map.of("事由", "例行", "走访人", "", "内容", "")))
                .containsExactly(new VisitCompleted("girl", DAY, null, VisitMode.AT_SCHOOL, null, null));
    }

    @ParameterizedTest
    @CsvSource({"情绪, MOOD", "身体, HEALTH", "成绩, MARKS", "迟到早退, LATENESS", "争吵, QUARREL"})
    void concerns(String word, Concern concern) {
        assertThat(events("异常", Map.of("类别", word))).containsExactly(new ConcernRaised("girl", DAY, concern, "连续迟到"));
    }

    @Test
    void calls_letters_and_talks() {
        assertThat(events("亲情通话", AS_IT_STANDS))
                .containsExactly(new ParentCallHeld("girl", DAY, Parent.MOTHER, CallMode.VIDEO, 15));
        assertThat(events("亲情通话", Map.of("家长", "", "方式", "", "时长(分钟)", "")))
                .containsExactly(new ParentCallHeld("girl", DAY, null, CallMode.TELEPHONE, 0));
        assertThat(events("书信", AS_IT_STANDS)).containsExactly(new LetterSent("girl", DAY, "父母", "本人"));
        assertThat(events("谈心", AS_IT_STANDS)).containsExactly(new TalkHeld("girl", DAY, "刘鑫", "安全", "情绪稳定"));
    }

    @Test
    void guardians() {
        assertThat(events("监护变更", AS_IT_STANDS))
                .containsExactly(
                        new GuardianChanged("girl", DAY, Carer.RELATIVE, "孙明", "10036010339", Capability.POOR));
        assertThat(events("监护变更", Map.of("新监护人", "", "与儿童关系", "无", "监护能力", "", "电话", "")))
                .containsExactly(new GuardianChanged("girl", DAY, Carer.NONE, null, null, null));
    }

    @Test
    void parents_leave_and_return() {
        assertThat(events("父母外出", AS_IT_STANDS))
                .containsExactly(new ParentLeftForWork("girl", DAY, Parent.FATHER, "省城", Distance.OTHER_COUNTY));
        assertThat(events("父母外出", Map.of("去向", "返回", "家长", "母亲")))
                .containsExactly(new ParentReturned("girl", DAY, Parent.MOTHER));
    }

    @Test
    void pairings_begin_and_end_with_a_pseudonym_of_the_helper() {
        assertThat(events("结对", AS_IT_STANDS))
                .containsExactly(new HelperPaired("girl", DAY, "p-文倩", "文倩", HelperKind.PARTY_MEMBER));
        assertThat(events("结对", Map.of("动作", "解除"))).containsExactly(new PairingEnded("girl", DAY, "p-文倩", "文倩"));
        assertThat(events("代理家长", AS_IT_STANDS))
                .containsExactly(new SurrogateParentAppointed("girl", DAY, "p-薛兰", "薛兰"));
        assertThat(events("代理家长", Map.of("动作", "解聘")))
                .containsExactly(new SurrogateParentReleased("girl", DAY, "p-薛兰", "薛兰"));
    }

    @Test
    void plans() {
        assertThat(events("帮扶计划", AS_IT_STANDS)).containsExactly(new SupportPlanMade("girl", DAY, "补课"));
        assertThat(events("帮扶计划", Map.of("动作", "复查"))).containsExactly(new SupportPlanReviewed("girl", DAY, "补课"));
    }

    @Test
    void care_homes() {
        assertThat(events("儿童之家", AS_IT_STANDS)).containsExactly(new CareHomeSessionHeld(DAY, null, 37, "雷帅", "作业辅导"));
        assertThat(events("儿童之家", Map.of("动作", "建成", "模式", "#2", "名称", "第01 之家")))
                .containsExactly(new CareHomeOpened(DAY, "第01之家", HomeMode.TWO));
        assertThat(events("儿童之家", Map.of("动作", "规划", "模式", "一")))
                .containsExactly(new CareHomePlanned(DAY, null, HomeMode.ONE));
    }

    @Test
    void outreach() {
        assertThat(events("家长学校", AS_IT_STANDS))
                .containsExactly(new ParentSchoolSessionHeld(DAY, 60, 98, "余雅", "隔代抚养"));
        assertThat(events("报告会", AS_IT_STANDS)).containsExactly(new LectureHeld(DAY, 1200, "丁强", "家庭教育"));
        assertThat(events("活动", AS_IT_STANDS))
                .containsExactly(new ActivityHeld(DAY, ActivityKind.BIRTHDAY, "集体生日", 32));
        assertThat(events("活动", Map.of("类别", "", "人数", ""))).containsExactly(new ActivityHeld(DAY, null, "集体生日", 0));
        assertThat(events("宣传", AS_IT_STANDS)).containsExactly(new PublicityPublished(DAY, "市日报", "陪伴成长"));
    }

    @ParameterizedTest
    @CsvSource({"无, false", "正常, false", "正 常, false", "'', false", "近视, true"})
    void a_health_check_finds_a_problem_or_none(String found, boolean problem) {
        assertThat(events("体检", Map.of("发现问题", found)))
                .containsExactly(new HealthCheckCompleted("girl", DAY, problem, problem ? found : null));
    }

    @Test
    void counselling() {
        assertThat(events("心理辅导", AS_IT_STANDS)).containsExactly(new CounsellingHeld("girl", DAY, "余佳", "自信"));
    }

    @Test
    void donations_are_exact_to_the_fen() {
        assertThat(events("捐助", AS_IT_STANDS))
                .containsExactly(new DonationReceived(DAY, "县总工会", 300050L, 32080L, "棉衣", List.of()));
    }

    @Test
    void a_legal_case_may_be_aided_at_once() {
        assertThat(events("法律援助", AS_IT_STANDS))
                .containsExactly(
                        new LegalCaseOpened("girl", DAY, "id-1", "抚养费纠纷", true),
                        new LegalAidGranted("girl", DAY, "id-1"));
        assertThat(events("法律援助", Map.of("符合条件", "", "已援助", "")))
                .containsExactly(new LegalCaseOpened("girl", DAY, "id-1", "抚养费纠纷", false));
    }

    @Test
    void a_harm_report_may_be_answered_already() {
        assertThat(events("强制报告", AS_IT_STANDS))
                .containsExactly(
                        new HarmReported("girl", DAY, "id-1", "疑似被打"), new HarmReportAnswered("girl", DAY, "id-1"));
        assertThat(events("强制报告", Map.of("已反馈", "否"))).containsExactly(new HarmReported("girl", DAY, "id-1", "疑似被打"));
    }

    @Test
    void schooling_changes() {
        assertThat(events("学籍变动", AS_IT_STANDS)).containsExactly(new PupilReturned("girl", DAY));
        assertThat(events("学籍变动", Map.of("变动", "辍学"))).containsExactly(new PupilDroppedOut("girl", DAY));
        assertThat(events("学籍变动", Map.of("变动", "毕业"))).containsExactly(new PupilFinished("girl", DAY));
        assertThat(events("学籍变动", Map.of("变动", "转出"))).containsExactly(new ChildTransferred("girl", DAY));
    }

    @Test
    void surveys_and_incidents() {
        assertThat(events("摸底", AS_IT_STANDS)).containsExactly(new SurveyCompleted(DAY, 348, 93));
        assertThat(events("摸底", Map.of("摸底人数", ""))).containsExactly(new SurveyCompleted(DAY, 0, 93));
        assertThat(events("事故", AS_IT_STANDS)).containsExactly(new IncidentRecorded(DAY, "溺水", "已送医"));
    }

    @ParameterizedTest
    @CsvSource({"父母返乡, PARENT_RETURNED", "成年, GROWN_UP", "迁出, MOVED_AWAY", "死亡, DIED", "错误登记, REGISTERED_IN_ERROR"})
    void closings(String word, ClosingReason reason) {
        assertThat(events("销档", Map.of("原因", word))).containsExactly(new ChildFileClosed("girl", DAY, reason));
    }
}
