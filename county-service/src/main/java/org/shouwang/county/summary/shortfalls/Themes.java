package org.shouwang.county.summary.shortfalls;

import java.util.List;

/** The matters a county is asked about, each with its targets and with what is done when they are missed. */
final class Themes {

    record Theme(String title, String remedy, Target... targets) {}

    static final List<Theme> ALL = List.of(
            new Theme(
                    "“三个一”要求落实不到位",
                    "压实“三个一”责任，按月提醒、按学期清账，确保在校留守儿童每月一次上门家访、每月一次亲情通话、每学期一封信",
                    FullRate.atSchools("threeones.visit"),
                    FullRate.atSchools("threeones.call"),
                    FullRate.atSchools("threeones.letter")),
            new Theme("“五必访”回应不及时", "严格“五必访”时限，异常情形登记后七日内必须走访，并在走访记录中写明对应事由", FullRate.everywhere("concerns.rate")),
            new Theme(
                    "摸底建档不够齐全",
                    "以摸底结果为底册逐户核对，查漏补档，做到发现一名、建档一名",
                    Reporting::survey,
                    FullRate.everywhere("survey.filing_rate")),
            new Theme("结对帮扶覆盖不足", "为尚未结对的留守儿童逐一落实帮扶人，优先安排重点对象和监护薄弱的儿童", FullRate.everywhere("pairs.coverage")),
            new Theme(
                    "帮扶计划复查滞后",
                    "对已制定的帮扶计划按学期复查，一人一策调整帮扶内容",
                    new AsManyAs("plans.reviewed", "plans.made", "制定帮扶计划{plans.made}份，复查{plans.reviewed}份", "尚差")),
            new Theme(
                    "家长学校授课次数不足",
                    "学期初排定家长学校课表并提前通知家长，每校每学期授课不少于2次、每次不少于40分钟",
                    FullRate.atSchools("parentschool.compliance")),
            new Theme(
                    "关爱阵地建设进度滞后",
                    "对照规划倒排工期，落实场地、人员和设备，加快留守儿童之家建设",
                    new AsManyAs("home.built", "home.planned", "规划留守儿童之家{home.planned}个，建成{home.built}个", "尚差")),
            new Theme(
                    "监护责任存在薄弱环节",
                    "对无人监护的儿童立即落实委托监护人，对监护情况不明的逐户核实登记",
                    new NoneOf("lbc.care.none", "有{lbc.care.none}名留守儿童无人监护"),
                    new NoneOf("lbc.care.unknown", "有{lbc.care.unknown}名留守儿童监护人尚未登记")),
            new Theme(
                    "控辍保学仍有压力",
                    "落实控辍保学责任，对辍学和去向不明的学生逐人劝返、逐人销号",
                    FullRate.everywhere("school.retention"),
                    new AsManyAs(
                            "school.returned", "school.dropouts", "辍学{school.dropouts}人次，复学{school.returned}人次", "相差")),
            new Theme("法律援助未能应援尽援", "对符合条件的案件即时转介法律援助机构，跟踪到办结", FullRate.everywhere("legal.rate")),
            new Theme(
                    "强制报告处置反馈不完整",
                    "与公安、民政等部门逐件核对强制报告处置情况，做到件件有反馈",
                    new AsManyAs(
                            "reports.answered",
                            "reports.made",
                            "强制报告{reports.made}起，收到反馈{reports.answered}起",
                            "尚有未反馈")),
            new Theme(
                    "安全事故尚未杜绝",
                    "逐起剖析原因，加强防溺水、交通和居家安全教育，督促监护人履行看护责任",
                    new NoneOf("incidents.total", "全年发生安全事故{incidents.total}起")),
            new Theme("联席会议制度执行不到位", "按上半年、下半年各一次召开联席会议，议定事项明确到单位并跟踪落实", new AtLeast("meetings.joint", 2)),
            new Theme(
                    "工作记录报送不完整",
                    "督促各单位及时、完整报送工作记录，对缺号和无法读取的记录逐条查明补报",
                    Reporting::silence,
                    new NoneOf("coverage.gaps", "已收到的记录中缺号{coverage.gaps}条"),
                    Reporting::unreadable));

    private Themes() {}
}
