package org.shouwang.journeys.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.shouwang.journeys.load.measuring.JavaHeap;
import org.shouwang.journeys.load.measuring.Percentiles;
import org.shouwang.journeys.load.measuring.Quarter;
import org.shouwang.journeys.load.measuring.StraightLine;

/** The figures of a run with a backlog in words and tables. */
record BacklogReport(Circumstances circumstances, LoadOptions options, BacklogFigures figures) {

    private static final double NANOS_A_MINUTE = 60e9;

    Measured measured() {
        Page page = new Page()
                .title("A week without a network, " + options.events() + " events: "
                        + (figures.exactlyOnce().holds() ? "each at the county once" : "NOT each at the county once"))
                .line("")
                .line(circumstances.words());
        commands(page);
        drain(page);
        memory(page);
        week(page);
        page.heading("At the county in the end").line("`" + figures.exactlyOnce() + "`");
        return new Measured(page, tree(), figures.exactlyOnce().holds());
    }

    private void commands(Page page) {
        List<List<Object>> rows = new ArrayList<>();
        for (int at = 0; at < figures.spans().size(); at++) {
            Percentiles one = figures.commands().get(at);
            rows.add(List.of(
                    figures.spans().get(at).name(),
                    figures.spans().get(at).seconds(),
                    one.count(),
                    one.failed(),
                    one.p50(),
                    one.p95(),
                    one.p99(),
                    one.max()));
        }
        page.heading("Commands of two clerks at the node, ms")
                .table(List.of("network", "seconds", "commands", "failed", "p50", "p95", "p99", "max"), rows);
    }

    private void drain(Page page) {
        page.heading("The drain")
                .line(
                        "%,d of %,d events waited, %,d were sent. All reported %.1f s after the network came back: %,.0f events a second. The county's tables were complete %.1f s later."
                                .formatted(
                                        figures.waiting().stored()
                                                - figures.waiting().reported(),
                                        figures.waiting().stored(),
                                        figures.waiting().sent(),
                                        figures.draining().seconds(),
                                        figures.eventsPerSecond(),
                                        figures.tables()))
                .line("")
                .table(
                        List.of(
                                "quarter",
                                "seconds",
                                "events a second",
                                "heap min MB",
                                "max",
                                "old min",
                                "max",
                                "RSS max"),
                        figures.quarters().stream().map(BacklogReport::row).toList());
    }

    private static List<Object> row(Quarter one) {
        return List.of(
                one.number() + ".",
                one.seconds(),
                one.eventsPerSecond(),
                least(one.used().getMin()),
                least(one.used().getMax()),
                least(one.old().getMin()),
                least(one.old().getMax()),
                least(one.memory().getMax()));
    }

    /** A quarter that was over before anybody looked has none. */
    private static double least(double value) {
        return Double.isInfinite(value) ? Double.NaN : value;
    }

    private void memory(Page page) {
        page.heading("Memory of the node's program, MB")
                .table(
                        List.of("what", "value"),
                        memory().entrySet().stream()
                                .map(one -> List.<Object>of(one.getKey(), one.getValue()))
                                .toList());
    }

    private Map<String, Object> memory() {
        List<JavaHeap.Reading> heap = figures.heap();
        Map<String, Object> memory = new LinkedHashMap<>();
        memory.put("live after a forced collection, backlog waiting", figures.liveBefore());
        memory.put("live after a forced collection, backlog drained", figures.liveAfter());
        memory.put("heap in use while draining, most", most(heap, JavaHeap.Reading::used));
        memory.put("old generation while draining, most", most(heap, JavaHeap.Reading::old));
        memory.put("slope of the heap in use, MB a minute", slope(heap, JavaHeap.Reading::used));
        memory.put("slope of the old generation, MB a minute", slope(heap, JavaHeap.Reading::old));
        memory.put("young collections while draining", grown(heap, JavaHeap.Reading::young));
        memory.put("full collections while draining", grown(heap, JavaHeap.Reading::full));
        memory.put("seconds in collections while draining", grown(heap, JavaHeap.Reading::gcSeconds));
        memory.put("RSS, most ever", figures.mostResident());
        return memory;
    }

    private static double most(List<JavaHeap.Reading> heap, ToDoubleFunction<JavaHeap.Reading> what) {
        return heap.stream().mapToDouble(what).max().orElse(Double.NaN);
    }

    private static double slope(List<JavaHeap.Reading> heap, ToDoubleFunction<JavaHeap.Reading> what) {
        return StraightLine.slope(
                heap, reading -> (reading.atNanos() - heap.get(0).atNanos()) / NANOS_A_MINUTE, what);
    }

    private static double grown(List<JavaHeap.Reading> heap, ToDoubleFunction<JavaHeap.Reading> what) {
        return heap.isEmpty()
                ? Double.NaN
                : what.applyAsDouble(heap.get(heap.size() - 1)) - what.applyAsDouble(heap.get(0));
    }

    private void week(Page page) {
        page.heading("The week: rows of work logs and a ledger imported while cut off")
                .table(
                        List.of("day", "events", "seconds", "events a second"),
                        figures.week().days().stream()
                                .map(day -> List.<Object>of(
                                        day.number() + ".", day.events(), day.seconds(), day.events() / day.seconds()))
                                .toList());
    }

    private Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>(circumstances.asTree());
        tree.put("events", options.events());
        tree.put("waiting", figures.waiting());
        tree.put("spans", figures.spans());
        tree.put("commands", figures.commands());
        tree.put("drainSeconds", figures.draining().seconds());
        tree.put("eventsPerSecond", figures.eventsPerSecond());
        tree.put("quarters", figures.quarters());
        tree.put("memory", memory());
        tree.put("countyTablesSecondsLater", figures.tables());
        tree.put("week", figures.week().days());
        tree.put("exactlyOnce", figures.exactlyOnce());
        return tree;
    }
}
