package org.shouwang.school.parentschool;

import static org.shouwang.node.forms.Field.count;
import static org.shouwang.node.forms.Field.day;
import static org.shouwang.node.forms.Field.text;

import java.time.LocalDate;
import java.util.Objects;
import org.shouwang.node.forms.FilledForm;
import org.shouwang.node.forms.Form;
import org.shouwang.node.unitpages.UnitAction;
import org.shouwang.platform.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of a session and its place in the bar. */
@Configuration(proxyBeanMethods = false)
class ParentSchoolConfiguration {

    @Bean
    NavigationItem parentSchoolInTheBar() {
        return new NavigationItem(30, ParentSchoolPage.PATH, "parentschool.title");
    }

    @Bean
    UnitAction parentSchoolSession() {
        Form form = Form.of(
                "session",
                day("occurredOn").mustBeFilled(),
                count("minutes").mustBeFilled(),
                count("attendance"),
                text("speaker"),
                text("topic"));
        return new UnitAction(10, form, ParentSchoolConfiguration::session, ParentSchoolPage.PATH);
    }

    private static Object session(LocalDate today, FilledForm typed) {
        return new HoldParentSchoolSession(
                today,
                typed.day("occurredOn"),
                typed.count("minutes"),
                Objects.requireNonNullElse(typed.countOrNull("attendance"), 0),
                typed.text("speaker"),
                typed.text("topic"));
    }
}
