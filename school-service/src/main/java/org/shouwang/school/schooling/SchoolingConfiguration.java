package org.shouwang.school.schooling;

import static org.shouwang.node.forms.Field.day;

import java.time.LocalDate;
import org.shouwang.node.childpages.ChildAction;
import org.shouwang.node.forms.Form;
import org.shouwang.platform.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms on a pupil's page and the class list's place in the bar. */
@Configuration(proxyBeanMethods = false)
class SchoolingConfiguration {

    private interface Move {

        Object of(String childId, LocalDate today, LocalDate occurredOn);
    }

    @Bean
    NavigationItem classesInTheBar() {
        return new NavigationItem(25, ClassListPage.PATH, "classes.title");
    }

    @Bean
    ChildAction dropOut() {
        return action(50, "dropout", DropOut::new);
    }

    @Bean
    ChildAction returnToSchool() {
        return action(52, "comeback", ReturnToSchool::new);
    }

    @Bean
    ChildAction finishStage() {
        return action(54, "finish", FinishStage::new);
    }

    @Bean
    ChildAction transferOut() {
        return action(56, "transfer", TransferOut::new);
    }

    private static ChildAction action(int order, String name, Move move) {
        Form form = Form.of(name, day("occurredOn").mustBeFilled());
        return new ChildAction(order, form, (child, today, typed) -> move.of(child, today, typed.day("occurredOn")));
    }
}
