package org.shouwang.county.indicators.welfare;

import static org.shouwang.county.indicators.Indicator.count;
import static org.shouwang.county.indicators.Indicator.money;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.shouwang.county.children.ChildHistory;
import org.shouwang.county.children.Recorded;
import org.shouwang.county.indicators.Contribution;
import org.shouwang.county.indicators.Indicator;
import org.shouwang.county.indicators.Question;
import org.shouwang.events.aid.DonationReceived;
import org.shouwang.events.health.CounsellingHeld;
import org.shouwang.events.health.HealthCheckCompleted;
import org.shouwang.events.protection.IncidentRecorded;

/** Health, aid, legal aid, reports of harm, accidents. */
public final class Welfare {

    private static final List<Indicator> INDICATORS = List.of(
            count("health.checked", "体检人数", question -> question.children(HealthCheckCompleted.class)),
            count(
                    "health.problems",
                    "体检发现问题人数",
                    question -> question.children(HealthCheckCompleted.class, HealthCheckCompleted::problemFound)),
            count("counselling.sessions", "心理辅导次数", question -> question.each(CounsellingHeld.class)),
            money("aid.cash", "捐助现金(元)", question -> question.sum(DonationReceived.class, DonationReceived::cashFen)),
            money(
                    "aid.inkind",
                    "捐助物资折价(元)",
                    question -> question.sum(DonationReceived.class, DonationReceived::inKindFen)),
            money(
                    "aid.total",
                    "捐助合计(元)",
                    question -> question.sum(DonationReceived.class, gift -> gift.cashFen() + gift.inKindFen())),
            count("aid.recipients", "受助儿童数", Welfare::recipients),
            count("incidents.total", "安全事故", question -> question.each(IncidentRecorded.class)));

    private Welfare() {}

    public static List<Indicator> indicators() {
        return Stream.concat(INDICATORS.stream(), CasesAndReports.INDICATORS.stream())
                .toList();
    }

    private static List<Contribution> recipients(Question question) {
        Map<String, Contribution> byChild = new LinkedHashMap<>();
        for (Recorded by : question.all(DonationReceived.class)) {
            for (String childId : ((DonationReceived) by.event()).recipients()) {
                String child = keyOf(question, by.node(), childId);
                byChild.merge(child, Contribution.of(by, 1).about(child), (first, again) -> first.and(by));
            }
        }
        return List.copyOf(byChild.values());
    }

    private static String keyOf(Question question, String node, String childId) {
        ChildHistory child = question.histories().child(node, childId);
        return child == null ? node + "/" + childId : child.key();
    }
}
