package org.shouwang.county.figures;

import java.util.List;
import org.shouwang.county.children.Histories;
import org.shouwang.county.definitions.Definition;
import org.shouwang.county.indicators.Figures;
import org.shouwang.county.indicators.Indicator;
import org.shouwang.county.indicators.Period;
import org.shouwang.county.indicators.Question;

/** The table of everything that is counted. */
public final class Indicators {

    private static final List<Indicator> ALL = List.of();

    private Indicators() {}

    public static List<Indicator> all() {
        return ALL;
    }

    /** Every figure of the period under the definition, from all that the histories know. */
    public static Figures figures(Histories histories, Definition definition, Period period) {
        return Figures.of(new Question(histories, definition, period), ALL);
    }
}
