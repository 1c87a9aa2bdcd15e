package org.shouwang.journeys.chaos.workload;

import tools.jackson.databind.JsonNode;

/** By what an event of the workload is known among all others of its type: no two operations share one. */
public final class Marks {

    private Marks() {}

    public static String of(String type, JsonNode payload) {
        return switch (type) {
            case "child.ChildRegistered" -> payload.at("/sheet/name").asString();
            case "child.ChildFileCorrected" ->
                payload.path("childId").asString() + " "
                        + payload.at("/sheet/remarks").asString();
            case "survey.SurveyCompleted" -> payload.path("surveyed").asString();
            default ->
                payload.path("childId").asString() + " "
                        + payload.path("occurredOn").asString();
        };
    }
}
