package org.shouwang.platform.worklog;

import java.util.List;
import org.shouwang.events.Event;
import org.shouwang.events.aid.DonationReceived;
import org.shouwang.events.carehome.CareHomeOpened;
import org.shouwang.events.carehome.CareHomePlanned;
import org.shouwang.events.carehome.CareHomeSessionHeld;
import org.shouwang.events.codes.ActivityKind;
import org.shouwang.events.codes.HomeMode;
import org.shouwang.events.county.JointMeetingHeld;
import org.shouwang.events.outreach.ActivityHeld;
import org.shouwang.events.outreach.LectureHeld;
import org.shouwang.events.outreach.ParentSchoolSessionHeld;
import org.shouwang.events.outreach.PublicityPublished;
import org.shouwang.events.survey.SurveyCompleted;
import org.shouwang.platform.spreadsheet.Choices;

/** 儿童之家, 家长学校, 报告会, 活动, 捐助, 摸底, 宣传, and the county's 联席会议. */
final class UnitSheets {

    private enum Step {
        PLANNED,
        BUILT,
        SESSION
    }

    private static final String BUILT = "建成";

    private static final Field<HomeMode> MODE = Field.choice(
                    "模式",
                    Choices.of("一", HomeMode.ONE)
                            .or("二", HomeMode.TWO)
                            .or("1", HomeMode.ONE)
                            .or("2", HomeMode.TWO))
            .requiredWhen("动作", BUILT);
    private static final Field<Integer> ATTENDANCE = Field.count("人数");
    private static final Field<String> DUTY_TEACHER = Field.person("值班教师");
    private static final Field<String> CONTENT = Field.text("内容");
    private static final Field<String> HOME = Field.person("名称");
    private static final Field<Step> STEP = Field.choice(
                    "动作", Choices.of("规划", Step.PLANNED).or(BUILT, Step.BUILT).or("开放", Step.SESSION))
            .required();

    static final SheetForm CARE_HOMES = SheetForm.ofUnit(
            "儿童之家", List.of(STEP, MODE, ATTENDANCE, DUTY_TEACHER, CONTENT, HOME), row -> List.of(careHome(row)));

    private static final Field<Integer> MINUTES = Field.count("时长(分钟)");
    private static final Field<String> SPEAKER = Field.person("主讲人");
    private static final Field<String> TOPIC = Field.text("主题");

    static final SheetForm PARENT_SCHOOLS = SheetForm.ofUnit(
            "家长学校",
            List.of(MINUTES, ATTENDANCE, SPEAKER, TOPIC),
            row -> List.of(new ParentSchoolSessionHeld(
                    row.day(), row.get(MINUTES), row.get(ATTENDANCE), row.stated(SPEAKER), row.stated(TOPIC))));

    static final SheetForm LECTURES = SheetForm.ofUnit(
            "报告会",
            List.of(ATTENDANCE, SPEAKER, TOPIC),
            row -> List.of(new LectureHeld(row.day(), row.get(ATTENDANCE), row.stated(SPEAKER), row.stated(TOPIC))));

    private static final Field<ActivityKind> KIND = Field.choice(
            "类别",
            Choices.of("主题班会", ActivityKind.CLASS_MEETING)
                    .or("节日", ActivityKind.FESTIVAL)
                    .or("参观", ActivityKind.EXCURSION)
                    .or("竞赛", ActivityKind.CONTEST)
                    .or("生日", ActivityKind.BIRTHDAY)
                    .or("其他", ActivityKind.OTHER));

    static final SheetForm ACTIVITIES = SheetForm.ofUnit(
            "活动",
            List.of(KIND, TOPIC, ATTENDANCE),
            row -> List.of(new ActivityHeld(row.day(), row.stated(KIND), row.stated(TOPIC), row.get(ATTENDANCE))));

    private static final Field<String> DONOR = Field.text("捐助方");
    private static final Field<Long> CASH = Field.fen("现金(元)");
    private static final Field<String> GOODS = Field.text("物资");
    private static final Field<Long> WORTH = Field.fen("折价(元)");
    private static final Field<List<String>> RECIPIENTS = NamedChildren.field("受助儿童");

    static final SheetForm DONATIONS = SheetForm.ofUnit(
            "捐助",
            List.of(DONOR, CASH, GOODS, WORTH, RECIPIENTS),
            row -> List.of(new DonationReceived(
                    row.day(),
                    row.stated(DONOR),
                    row.get(CASH),
                    row.get(WORTH),
                    row.stated(GOODS),
                    row.get(RECIPIENTS))));

    private static final Field<Integer> SURVEYED = Field.count("摸底人数");
    private static final Field<Integer> FOUND = Field.count("发现留守人数").required();

    static final SheetForm SURVEYS = SheetForm.ofUnit(
            "摸底",
            List.of(SURVEYED, FOUND),
            row -> List.of(new SurveyCompleted(row.day(), row.get(SURVEYED), row.get(FOUND))));

    private static final Field<String> OUTLET = Field.text("媒体");
    private static final Field<String> TITLE = Field.text("标题");

    static final SheetForm PUBLICITY = SheetForm.ofUnit(
            "宣传",
            List.of(OUTLET, TITLE),
            row -> List.of(new PublicityPublished(row.day(), row.stated(OUTLET), row.stated(TITLE))));

    private static final Field<String> AGENDA = Field.text("议题");

    static final SheetForm JOINT_MEETINGS = SheetForm.ofUnit(
            "联席会议",
            List.of(AGENDA, ATTENDANCE),
            row -> List.of(new JointMeetingHeld(row.day(), row.stated(AGENDA), row.get(ATTENDANCE))));

    private UnitSheets() {}

    private static Event careHome(LogEntry row) {
        String home = row.stated(HOME);
        return switch (row.get(STEP)) {
            case PLANNED -> new CareHomePlanned(row.day(), home, row.stated(MODE));
            case BUILT -> new CareHomeOpened(row.day(), home, row.get(MODE));
            case SESSION ->
                new CareHomeSessionHeld(
                        row.day(), home, row.get(ATTENDANCE), row.stated(DUTY_TEACHER), row.stated(CONTENT));
        };
    }
}
