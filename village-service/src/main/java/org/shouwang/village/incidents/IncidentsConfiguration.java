package org.shouwang.village.incidents;

import static org.shouwang.node.forms.Field.day;
import static org.shouwang.node.forms.Field.longText;
import static org.shouwang.node.forms.Field.text;

import org.shouwang.node.forms.Form;
import org.shouwang.node.unitpages.UnitAction;
import org.shouwang.platform.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of an incident and its place in the bar. */
@Configuration(proxyBeanMethods = false)
class IncidentsConfiguration {

    @Bean
    NavigationItem incidentsInTheBar() {
        return new NavigationItem(35, IncidentsPage.PATH, "incidents.title");
    }

    @Bean
    UnitAction incident() {
        Form form = Form.of(
                "incident", day("occurredOn").mustBeFilled(), text("kind").mustBeFilled(), longText("notes"));
        return new UnitAction(
                20,
                form,
                (today, typed) ->
                        new RecordIncident(today, typed.day("occurredOn"), typed.typed("kind"), typed.text("notes")),
                IncidentsPage.PATH);
    }
}
