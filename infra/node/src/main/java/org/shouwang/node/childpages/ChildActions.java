package org.shouwang.node.childpages;

import static org.shouwang.node.forms.Field.choice;
import static org.shouwang.node.forms.Field.day;
import static org.shouwang.node.forms.Field.longText;
import static org.shouwang.node.forms.Field.text;

import org.shouwang.events.codes.Capability;
import org.shouwang.events.codes.Carer;
import org.shouwang.events.codes.ClosingReason;
import org.shouwang.events.codes.Concern;
import org.shouwang.events.codes.Distance;
import org.shouwang.events.codes.Parent;
import org.shouwang.events.codes.VisitMode;
import org.shouwang.node.childfile.ChangeGuardian;
import org.shouwang.node.childfile.CloseChildFile;
import org.shouwang.node.childfile.CompleteVisit;
import org.shouwang.node.childfile.RecordDeparture;
import org.shouwang.node.childfile.RecordReturn;
import org.shouwang.node.forms.Field;
import org.shouwang.node.forms.Form;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every node records of a child by a form of its own. */
@Configuration(proxyBeanMethods = false)
class ChildActions {

    private static final Field DAY = day("occurredOn").mustBeFilled();
    private static final Field PARENT = choice("parent", Parent.class).mustBeFilled();

    @Bean
    ChildAction visit() {
        Form form = Form.of(
                "visit",
                DAY,
                choice("mode", VisitMode.class).mustBeFilled(),
                text("visitor"),
                choice("concern", Concern.class),
                longText("notes"));
        return new ChildAction(
                10,
                form,
                (child, today, typed) -> new CompleteVisit(
                        child,
                        today,
                        typed.day("occurredOn"),
                        typed.text("visitor"),
                        typed.choice("mode", VisitMode.class),
                        typed.choiceOrNull("concern", Concern.class),
                        typed.text("notes")));
    }

    @Bean
    ChildAction guardian() {
        Form form = Form.of(
                "guardian",
                DAY,
                choice("carer", Carer.class).mustBeFilled(),
                text("name"),
                text("phone"),
                choice("capability", Capability.class));
        return new ChildAction(
                20,
                form,
                (child, today, typed) -> new ChangeGuardian(
                        child,
                        today,
                        typed.day("occurredOn"),
                        typed.choice("carer", Carer.class),
                        typed.text("name"),
                        typed.text("phone"),
                        typed.choiceOrNull("capability", Capability.class)));
    }

    @Bean
    ChildAction departure() {
        Form form = Form.of("departure", DAY, PARENT, text("workplace"), choice("distance", Distance.class));
        return new ChildAction(
                30,
                form,
                (child, today, typed) -> new RecordDeparture(
                        child,
                        today,
                        typed.day("occurredOn"),
                        typed.choice("parent", Parent.class),
                        typed.text("workplace"),
                        typed.choiceOrNull("distance", Distance.class)));
    }

    @Bean
    ChildAction homecoming() {
        return new ChildAction(
                40,
                Form.of("return", DAY, PARENT),
                (child, today, typed) ->
                        new RecordReturn(child, today, typed.day("occurredOn"), typed.choice("parent", Parent.class)));
    }

    @Bean
    ChildAction closing() {
        return new ChildAction(
                90,
                Form.of("close", DAY, choice("reason", ClosingReason.class).mustBeFilled()),
                (child, today, typed) -> new CloseChildFile(
                        child, today, typed.day("occurredOn"), typed.choice("reason", ClosingReason.class)));
    }
}
