package org.shouwang.journeys.load.measuring;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A span, and what the machine did in it.
 *
 * @param cores by process: how many processors it kept busy on average
 */
public record Phase(Span span, Map<String, Double> cores, String loadAverage) {

    /** @param processes by name, the first process of each */
    public static Phase around(String name, Map<String, Long> processes, Runnable work) {
        Map<String, Double> before = Processes.processorSeconds(processes);
        long from = System.nanoTime();
        work.run();
        Span span = new Span(name, from, System.nanoTime());
        Map<String, Double> cores = new LinkedHashMap<>();
        Processes.processorSeconds(processes)
                .forEach((process, seconds) ->
                        cores.put(process, Math.max(0, seconds - before.getOrDefault(process, 0.0)) / span.seconds()));
        return new Phase(span, cores, Processes.loadAverage());
    }
}
