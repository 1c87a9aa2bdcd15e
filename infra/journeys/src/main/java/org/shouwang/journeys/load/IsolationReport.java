package org.shouwang.journeys.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.shouwang.journeys.load.measuring.Percentiles;
import org.shouwang.journeys.load.measuring.Phase;

/** What a village felt, in words and tables. */
record IsolationReport(Circumstances circumstances, LoadOptions options, IsolationFigures figures) {

    private static final List<String> PERCENTILES =
            List.of("phase", "seconds", "count", "failed", "p50", "p95", "p99", "max");

    Measured measured() {
        Page page = new Page()
                .title("A village beside a flood of " + options.events() + " events and beside poison: "
                        + (figures.holds() ? "nothing lost" : "NOT every event at the county once"))
                .line("")
                .line(circumstances.words());
        ratios(page);
        percentiles(page, "From the answer until the village shows it as reported, ms", figures.reported());
        percentiles(page, "Commands at the village, ms", figures.commands());
        percentiles(page, "Of the way: from recorded at the village to received at the county, ms", figures.onTheWay());
        processors(page);
        poison(page);
        page.heading("At the county in the end")
                .line("Flood, before the poison: `" + figures.ofFlood() + "`")
                .line("")
                .line("Village: `" + figures.ofMeasured() + "`");
        return new Measured(page, tree(), figures.holds());
    }

    private void ratios(Page page) {
        page.heading("p95 beside quiet before and after")
                .line(
                        "The flood took %.1f s, %,.0f events a second. The control is how far the three quiet phases are apart: the largest p95 of them over the smallest."
                                .formatted(figures.floodSeconds(), options.events() / figures.floodSeconds()))
                .line("")
                .table(
                        List.of("p95", "flood / quiet", "poison / quiet", "control"),
                        List.of(ratios("reported", figures.reported()), ratios("commands", figures.commands())));
    }

    private List<Object> ratios(String what, List<Percentiles> all) {
        double a = p95("A", all);
        double c = p95("C", all);
        double e = p95("E", all);
        return List.of(
                what,
                p95("B", all) / ((a + c) / 2),
                p95("D", all) / ((c + e) / 2),
                Math.max(a, Math.max(c, e)) / Math.min(a, Math.min(c, e)));
    }

    private double p95(String letter, List<Percentiles> all) {
        for (int at = 0; at < all.size(); at++) {
            if (figures.phases().get(at).span().name().startsWith(letter + " ")) {
                return all.get(at).p95();
            }
        }
        throw new IllegalStateException("no phase " + letter);
    }

    private void percentiles(Page page, String heading, List<Percentiles> all) {
        List<List<Object>> rows = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            Percentiles one = all.get(at);
            Phase phase = figures.phases().get(at);
            rows.add(List.of(
                    phase.span().name(),
                    phase.span().seconds(),
                    one.count(),
                    one.failed(),
                    one.p50(),
                    one.p95(),
                    one.p99(),
                    one.max()));
        }
        page.heading(heading).table(PERCENTILES, rows);
    }

    private void processors(Page page) {
        Set<String> processes = new TreeSet<>();
        figures.phases().forEach(phase -> processes.addAll(phase.cores().keySet()));
        List<String> header = Stream.concat(
                        Stream.of("process"),
                        figures.phases().stream().map(phase -> phase.span().name()))
                .toList();
        List<List<Object>> rows = new ArrayList<>();
        for (String process : processes) {
            List<Object> row = new ArrayList<>(List.of(process));
            figures.phases().forEach(phase -> row.add(phase.cores().getOrDefault(process, Double.NaN)));
            rows.add(row);
        }
        List<Object> load = new ArrayList<>(List.of("load average at the end"));
        figures.phases().forEach(phase -> load.add(phase.loadAverage().split(" ", 2)[0]));
        rows.add(load);
        page.heading("Processors kept busy, of " + circumstances.processors()).table(header, rows);
    }

    private void poison(Page page) {
        page.heading("Poison")
                .table(List.of("written", "records"), rows(figures.written()))
                .line("")
                .table(List.of("at the county, of all that came in that name", "records"), rows(figures.became()));
    }

    private static List<List<Object>> rows(Map<String, Long> numbers) {
        return numbers.entrySet().stream()
                .map(one -> List.<Object>of(one.getKey(), one.getValue()))
                .toList();
    }

    private Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>(circumstances.asTree());
        tree.put("events", options.events());
        tree.put("floodSeconds", figures.floodSeconds());
        tree.put("floodToQuietReported", ratios("reported", figures.reported()).get(1));
        tree.put("poisonToQuietReported", ratios("reported", figures.reported()).get(2));
        tree.put("controlReported", ratios("reported", figures.reported()).get(3));
        tree.put("phases", figures.phases());
        tree.put("reported", figures.reported());
        tree.put("commands", figures.commands());
        tree.put("onTheWay", figures.onTheWay());
        tree.put("poisonWritten", figures.written());
        tree.put("poisonBecame", figures.became());
        tree.put("flood", figures.ofFlood());
        tree.put("measured", figures.ofMeasured());
        return tree;
    }
}
