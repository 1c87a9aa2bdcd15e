package org.shouwang.county.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.shouwang.county.children.Unit;
import org.shouwang.county.live.Known;
import org.shouwang.county.live.NodesHeard;
import org.shouwang.county.live.UnitMonths;
import org.shouwang.events.codes.NodeKind;
import org.springframework.stereotype.Component;

/** Makes a board of what is known. */
@Component
final class BoardFold {

    static final ZoneId COUNTY = ZoneId.of("Asia/Shanghai");

    private final UnitMonths unitMonths;
    private final NodesHeard nodesHeard;
    private final Clock clock;

    BoardFold(UnitMonths unitMonths, NodesHeard nodesHeard, Clock clock) {
        this.unitMonths = unitMonths;
        this.nodesHeard = nodesHeard;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), COUNTY);
    }

    Board board(Known known, Selection selection) {
        LocalDate today = today();
        Stocks stocks = new Stocks(known.histories(), selection, today);
        Doings doings =
                new Doings(unitMonths.between(YearMonth.of(selection.year(), 1), YearMonth.of(selection.year(), 12)));
        List<Unit> reporting = known.histories().units().values().stream()
                .filter(unit -> unit.kind() != NodeKind.COUNTY)
                .toList();
        return new Board(
                known.version(),
                selection,
                selection.period(today).to(),
                selection.before(today).to(),
                stocks.totals(),
                stocks.units(),
                stocks.townships(),
                stocks.months(),
                ShownFigures.of(known.histories(), selection, today),
                doings.flows(),
                doings.reporting(reporting, nodesHeard.all()));
    }
}
