package org.shouwang.village.survey;

import static org.shouwang.node.forms.Field.count;
import static org.shouwang.node.forms.Field.day;

import org.shouwang.node.forms.Form;
import org.shouwang.node.unitpages.UnitAction;
import org.shouwang.platform.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of a survey and its place in the bar. */
@Configuration(proxyBeanMethods = false)
class SurveyConfiguration {

    @Bean
    NavigationItem surveyInTheBar() {
        return new NavigationItem(30, SurveyPage.PATH, "survey.title");
    }

    @Bean
    UnitAction survey() {
        Form form = Form.of(
                "survey",
                day("occurredOn").mustBeFilled(),
                count("surveyed").mustBeFilled(),
                count("found").mustBeFilled());
        return new UnitAction(
                10,
                form,
                (today, typed) -> new CompleteSurvey(
                        today, typed.day("occurredOn"), typed.count("surveyed"), typed.count("found")),
                SurveyPage.PATH);
    }
}
