package org.shouwang.platform.worklog;

import java.util.List;
import org.shouwang.events.Event;
import org.shouwang.events.child.ChildFileClosed;
import org.shouwang.events.child.ChildTransferred;
import org.shouwang.events.child.GuardianChanged;
import org.shouwang.events.child.ParentLeftForWork;
import org.shouwang.events.child.ParentReturned;
import org.shouwang.events.child.PupilDroppedOut;
import org.shouwang.events.child.PupilFinished;
import org.shouwang.events.child.PupilReturned;
import org.shouwang.events.codes.Capability;
import org.shouwang.events.codes.Carer;
import org.shouwang.events.codes.ClosingReason;
import org.shouwang.events.codes.Distance;
import org.shouwang.events.codes.Parent;
import org.shouwang.platform.spreadsheet.Choices;

/** 监护变更, 父母外出, 学籍变动, 销档: what happens to a child's file. */
final class ChildFileSheets {

    private static final Field<String> GUARDIAN = Field.person("新监护人");
    private static final Field<Carer> RELATION = Field.relation("与儿童关系").required();
    private static final Field<Capability> CAPABILITY = Field.choice("监护能力", Choices.CAPABILITY);
    private static final Field<String> PHONE = Field.text("电话");

    static final SheetForm GUARDIANS = SheetForm.ofChild(
            "监护变更",
            List.of(GUARDIAN, RELATION, CAPABILITY, PHONE),
            row -> List.of(new GuardianChanged(
                    row.child(),
                    row.day(),
                    row.get(RELATION),
                    row.stated(GUARDIAN),
                    row.stated(PHONE),
                    row.stated(CAPABILITY))));

    private static final Field<Parent> PARENT =
            Field.choice("家长", Choices.PARENT).required();
    private static final Field<Boolean> LEAVES =
            Field.choice("去向", Choices.of("外出", true).or("返回", false)).required();
    private static final Field<String> WORKPLACE = Field.text("务工地");
    private static final Field<Distance> DISTANCE = Field.choice("距离", Choices.DISTANCE);

    static final SheetForm PARENTS = SheetForm.ofChild(
            "父母外出",
            List.of(PARENT, LEAVES, WORKPLACE, DISTANCE),
            row -> List.of(
                    row.get(LEAVES)
                            ? new ParentLeftForWork(
                                    row.child(),
                                    row.day(),
                                    row.get(PARENT),
                                    row.stated(WORKPLACE),
                                    row.stated(DISTANCE))
                            : new ParentReturned(row.child(), row.day(), row.get(PARENT))));

    private enum Step {
        DROPPED_OUT,
        RETURNED,
        FINISHED,
        TRANSFERRED
    }

    private static final Field<Step> CHANGE = Field.choice(
                    "变动",
                    Choices.of("辍学", Step.DROPPED_OUT)
                            .or("复学", Step.RETURNED)
                            .or("毕业", Step.FINISHED)
                            .or("转出", Step.TRANSFERRED))
            .required();

    static final SheetForm SCHOOLING = SheetForm.ofChild("学籍变动", List.of(CHANGE), row -> List.of(schooling(row)));

    private static final Field<ClosingReason> REASON = Field.choice(
                    "原因",
                    Choices.of("父母返乡", ClosingReason.PARENT_RETURNED)
                            .or("成年", ClosingReason.GROWN_UP)
                            .or("迁出", ClosingReason.MOVED_AWAY)
                            .or("死亡", ClosingReason.DIED)
                            .or("错误登记", ClosingReason.REGISTERED_IN_ERROR))
            .required();

    static final SheetForm CLOSINGS = SheetForm.ofChild(
            "销档", List.of(REASON), row -> List.of(new ChildFileClosed(row.child(), row.day(), row.get(REASON))));

    private ChildFileSheets() {}

    private static Event schooling(LogEntry row) {
        return switch (row.get(CHANGE)) {
            case DROPPED_OUT -> new PupilDroppedOut(row.child(), row.day());
            case RETURNED -> new PupilReturned(row.child(), row.day());
            case FINISHED -> new PupilFinished(row.child(), row.day());
            case TRANSFERRED -> new ChildTransferred(row.child(), row.day());
        };
    }
}
