package org.shouwang.county.indicators.places;

import static org.shouwang.county.indicators.Indicator.count;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.shouwang.county.children.Recorded;
import org.shouwang.county.indicators.Contribution;
import org.shouwang.county.indicators.Indicator;
import org.shouwang.county.indicators.Indicator.Contributions;
import org.shouwang.county.indicators.Question;
import org.shouwang.events.carehome.CareHomeEvent;
import org.shouwang.events.carehome.CareHomeOpened;
import org.shouwang.events.carehome.CareHomePlanned;
import org.shouwang.events.carehome.CareHomeSessionHeld;
import org.shouwang.events.codes.HomeMode;

/** Homes for left-behind children (留守儿童之家). A home is a node, or a name at a node, and counts once. */
final class CareHomes {

    static final List<Indicator> INDICATORS = List.of(
            count("home.built", "留守儿童之家", question -> upTo(question, CareHomeOpened.class)),
            count("home.built.mode1", "模式一", inMode(HomeMode.ONE)),
            count("home.built.mode2", "模式二", inMode(HomeMode.TWO)),
            count("home.planned", "规划之家", question -> upTo(question, CareHomePlanned.class)),
            count("home.opened", "本期建成之家", CareHomes::firstOpened),
            count("home.sessions", "之家开放次数", question -> question.each(CareHomeSessionHeld.class)),
            count(
                    "home.attendance",
                    "之家活动人次",
                    question -> question.sum(CareHomeSessionHeld.class, CareHomeSessionHeld::attendance)));

    private record Home(String node, @Nullable String name) {}

    private CareHomes() {}

    private static List<Contribution> upTo(Question question, Class<? extends CareHomeEvent> kind) {
        return homes(question, kind, (first, later) -> first).stream()
                .map(by -> Contribution.of(by, 1))
                .toList();
    }

    private static Contributions inMode(HomeMode mode) {
        return question -> homes(question, CareHomeOpened.class, (earlier, last) -> last).stream()
                .filter(by -> ((CareHomeOpened) by.event()).mode() == mode)
                .map(by -> Contribution.of(by, 1))
                .toList();
    }

    private static List<Contribution> firstOpened(Question question) {
        return homes(question, CareHomeOpened.class, (first, later) -> first).stream()
                .filter(by -> question.period().contains(by.occurredOn()))
                .map(by -> Contribution.of(by, 1))
                .toList();
    }

    private static List<Recorded> homes(
            Question question, Class<? extends CareHomeEvent> kind, BinaryOperator<Recorded> ofOneHome) {
        Map<Home, Recorded> homes = new LinkedHashMap<>();
        for (Recorded by : question.histories().all(kind)) {
            if (!by.occurredOn().isAfter(question.period().to())) {
                homes.merge(new Home(by.node(), nameOf(by)), by, ofOneHome);
            }
        }
        return List.copyOf(homes.values());
    }

    private static @Nullable String nameOf(Recorded by) {
        return ((CareHomeEvent) by.event()).home();
    }
}
