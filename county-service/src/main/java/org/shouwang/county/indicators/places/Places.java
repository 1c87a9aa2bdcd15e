package org.shouwang.county.indicators.places;

import static org.shouwang.county.indicators.Indicator.breakdown;
import static org.shouwang.county.indicators.Indicator.count;

import java.util.List;
import java.util.stream.Stream;
import org.shouwang.county.indicators.Contribution;
import org.shouwang.county.indicators.Indicator;
import org.shouwang.county.indicators.Question;
import org.shouwang.events.outreach.ActivityHeld;
import org.shouwang.events.outreach.LectureHeld;
import org.shouwang.events.outreach.PublicityPublished;

/** Homes, parents' schools, lectures, activities, publicity. */
public final class Places {

    private static final String NO_OUTLET = "";

    private static final List<Indicator> OUTREACH = List.of(
            count("lectures.held", "家庭教育报告会场次", question -> question.each(LectureHeld.class)),
            count(
                    "lectures.attendance",
                    "家庭教育报告会人次",
                    question -> question.sum(LectureHeld.class, LectureHeld::attendance)),
            count("activities.held", "关爱活动次数", question -> question.each(ActivityHeld.class)),
            count(
                    "activities.participants",
                    "关爱活动参加人次",
                    question -> question.sum(ActivityHeld.class, ActivityHeld::participants)),
            count("publicity.items", "宣传报道", question -> question.each(PublicityPublished.class)),
            breakdown("publicity.by_outlet", "宣传报道分媒体", Places::byOutlet));

    private Places() {}

    public static List<Indicator> indicators() {
        return Stream.of(CareHomes.INDICATORS, ParentSchools.INDICATORS, OUTREACH)
                .flatMap(List::stream)
                .toList();
    }

    private static List<Contribution> byOutlet(Question question) {
        return question.all(PublicityPublished.class).stream()
                .map(by -> Contribution.of(by, 1).under(outletOf((PublicityPublished) by.event())))
                .toList();
    }

    private static String outletOf(PublicityPublished published) {
        return published.outlet() == null ? NO_OUTLET : published.outlet();
    }
}
