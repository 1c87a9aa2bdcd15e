package org.shouwang.node.childpages;

import static org.shouwang.node.forms.Field.choice;
import static org.shouwang.node.forms.Field.count;
import static org.shouwang.node.forms.Field.day;
import static org.shouwang.node.forms.Field.longText;
import static org.shouwang.node.forms.Field.text;

import java.util.function.BiFunction;
import org.shouwang.events.AboutChild;
import org.shouwang.events.codes.CallMode;
import org.shouwang.events.codes.Concern;
import org.shouwang.events.codes.Parent;
import org.shouwang.events.contact.ConcernRaised;
import org.shouwang.events.contact.LetterSent;
import org.shouwang.events.contact.ParentCallHeld;
import org.shouwang.events.contact.TalkHeld;
import org.shouwang.node.childfile.RecordCareFact;
import org.shouwang.node.forms.FilledForm;
import org.shouwang.node.forms.Form;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The daily contact with a child, by forms. */
@Configuration(proxyBeanMethods = false)
class CareActions {

    private static final String DAY = "occurredOn";

    @Bean
    ChildAction talk() {
        return action(
                12,
                Form.of("talk", day(DAY).mustBeFilled(), text("talker"), text("topic"), longText("notes")),
                (child, typed) -> new TalkHeld(
                        child, typed.day(DAY), typed.text("talker"), typed.text("topic"), typed.text("notes")));
    }

    @Bean
    ChildAction call() {
        return action(
                14,
                Form.of(
                        "call",
                        day(DAY).mustBeFilled(),
                        choice("mode", CallMode.class).mustBeFilled(),
                        choice("parent", Parent.class),
                        count("minutes")),
                (child, typed) -> new ParentCallHeld(
                        child,
                        typed.day(DAY),
                        typed.choiceOrNull("parent", Parent.class),
                        typed.choice("mode", CallMode.class),
                        typed.countOrNull("minutes")));
    }

    @Bean
    ChildAction letter() {
        return action(
                16,
                Form.of("letter", day(DAY).mustBeFilled(), text("recipient"), text("sender")),
                (child, typed) -> new LetterSent(child, typed.day(DAY), typed.text("recipient"), typed.text("sender")));
    }

    @Bean
    ChildAction concern() {
        return action(
                18,
                Form.of(
                        "concern",
                        day(DAY).mustBeFilled(),
                        choice("concern", Concern.class).mustBeFilled(),
                        longText("notes")),
                (child, typed) -> new ConcernRaised(
                        child, typed.day(DAY), typed.choice("concern", Concern.class), typed.text("notes")));
    }

    private static ChildAction action(int order, Form form, BiFunction<String, FilledForm, AboutChild> fact) {
        return new ChildAction(
                order, form, (child, today, typed) -> new RecordCareFact(child, today, fact.apply(child, typed)));
    }
}
