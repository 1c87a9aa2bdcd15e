package org.shouwang.platform.worklog;

import java.util.List;
import java.util.Optional;
import org.shouwang.events.codes.CallMode;
import org.shouwang.events.codes.Concern;
import org.shouwang.events.codes.Parent;
import org.shouwang.events.codes.VisitMode;
import org.shouwang.events.contact.ConcernRaised;
import org.shouwang.events.contact.LetterSent;
import org.shouwang.events.contact.ParentCallHeld;
import org.shouwang.events.contact.TalkHeld;
import org.shouwang.events.contact.VisitCompleted;
import org.shouwang.platform.spreadsheet.Choices;

/** 家访, 异常, 亲情通话, 书信, 谈心. */
final class ContactSheets {

    private static final Choices<Concern> CONCERNS = Choices.of("情绪", Concern.MOOD)
            .or("身体", Concern.HEALTH)
            .or("成绩", Concern.MARKS)
            .or("迟到早退", Concern.LATENESS)
            .or("争吵", Concern.QUARREL);

    private static final Choices<Optional<Concern>> OCCASIONS = Choices.of("例行", Optional.<Concern>empty())
            .or("情绪", Optional.of(Concern.MOOD))
            .or("身体", Optional.of(Concern.HEALTH))
            .or("成绩", Optional.of(Concern.MARKS))
            .or("迟到早退", Optional.of(Concern.LATENESS))
            .or("争吵", Optional.of(Concern.QUARREL));

    private static final Field<String> VISITOR = Field.person("走访人");
    private static final Field<VisitMode> VISIT_MODE = Field.choice(
                    "方式",
                    Choices.of("上门", VisitMode.HOME)
                            .or("电话", VisitMode.TELEPHONE)
                            .or("到校", VisitMode.AT_SCHOOL))
            .or(VisitMode.HOME);
    private static final Field<Optional<Concern>> OCCASION =
            Field.choice("事由", OCCASIONS).or(Optional.empty());
    private static final Field<String> CONTENT = Field.text("内容");
    private static final Field<Concern> CONCERN = Field.choice("类别", CONCERNS).required();
    private static final Field<String> EXPLANATION = Field.text("说明");
    private static final Field<Parent> PARENT = Field.choice("家长", Choices.PARENT);
    private static final Field<CallMode> CALL_MODE = Field.choice(
                    "方式", Choices.of("电话", CallMode.TELEPHONE).or("视频", CallMode.VIDEO))
            .or(CallMode.TELEPHONE);
    private static final Field<Integer> MINUTES = Field.count("时长(分钟)");
    private static final Field<String> RECIPIENT = Field.person("收信人");
    private static final Field<String> SENDER = Field.person("寄信人");
    private static final Field<String> TALKER = Field.person("谈心人");
    private static final Field<String> TOPIC = Field.text("主题");

    static final List<SheetForm> ALL = List.of(
            SheetForm.ofChild(
                    "家访",
                    List.of(VISITOR, VISIT_MODE, OCCASION, CONTENT),
                    row -> List.of(new VisitCompleted(
                            row.child(),
                            row.day(),
                            row.stated(VISITOR),
                            row.get(VISIT_MODE),
                            row.get(OCCASION).orElse(null),
                            row.stated(CONTENT)))),
            SheetForm.ofChild(
                    "异常",
                    List.of(CONCERN, EXPLANATION),
                    row -> List.of(
                            new ConcernRaised(row.child(), row.day(), row.get(CONCERN), row.stated(EXPLANATION)))),
            SheetForm.ofChild(
                    "亲情通话",
                    List.of(PARENT, CALL_MODE, MINUTES),
                    row -> List.of(new ParentCallHeld(
                            row.child(), row.day(), row.stated(PARENT), row.get(CALL_MODE), row.get(MINUTES)))),
            SheetForm.ofChild(
                    "书信",
                    List.of(RECIPIENT, SENDER),
                    row -> List.of(new LetterSent(row.child(), row.day(), row.stated(RECIPIENT), row.stated(SENDER)))),
            SheetForm.ofChild(
                    "谈心",
                    List.of(TALKER, TOPIC, CONTENT),
                    row -> List.of(new TalkHeld(
                            row.child(), row.day(), row.stated(TALKER), row.stated(TOPIC), row.stated(CONTENT)))));

    private ContactSheets() {}
}
