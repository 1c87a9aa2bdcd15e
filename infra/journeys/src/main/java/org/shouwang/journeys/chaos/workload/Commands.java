package org.shouwang.journeys.chaos.workload;

import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes up the next operation of a worker, from dice alone. */
public final class Commands {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 8);
    private static final String[] SURNAMES = {"张", "李", "王", "陈", "黄", "欧阳"};
    private static final String[] CARERS = {"GRANDPARENT", "RELATIVE", "TEACHER", "OTHER", "NONE"};
    private static final String[] CLOSINGS = {"PARENT_RETURNED", "GROWN_UP", "MOVED_AWAY"};

    private final String node;
    private final String prefix;
    private final SplittableRandom dice;
    private final AtomicLong ids;

    public Commands(String node, String prefix, SplittableRandom dice, AtomicLong ids) {
        this.node = node;
        this.prefix = prefix;
        this.dice = dice;
        this.ids = ids;
    }

    public Sheet newSheet() {
        LocalDate opened = FIRST_DAY.plusDays(dice.nextInt(430));
        String name = SURNAMES[dice.nextInt(SURNAMES.length)] + "小" + prefix + ids.incrementAndGet();
        return new Sheet(
                name, dice.nextBoolean() ? "MALE" : "FEMALE", opened.minusDays(2_000 + dice.nextInt(3_000)), opened);
    }

    public Operation register(Sheet sheet) {
        return operation("/api/children", sheet.json("建档"), "child.ChildRegistered", "");
    }

    Operation survey() {
        long surveyed = ids.incrementAndGet();
        String body = "{\"occurredOn\":\"%s\",\"surveyed\":%d,\"found\":%d}"
                .formatted(FIRST_DAY.plusDays(dice.nextInt(700)), surveyed, dice.nextInt(40));
        return operation("/api/unit/facts/survey.SurveyCompleted", body, "survey.SurveyCompleted", "");
    }

    /** Something that happens to the child after all that happened before. */
    public Operation next(Child child) {
        LocalDate day = child.nextDay();
        String on = "{\"occurredOn\":\"" + day + "\"";
        int kind = dice.nextInt(100);
        if (kind < 45) {
            String mode = dice.nextInt(3) == 0 ? "TELEPHONE" : "HOME";
            return of(child, "visits", on + ",\"mode\":\"" + mode + "\",\"notes\":\"家访\"}", "contact.VisitCompleted");
        }
        if (kind < 63) {
            return of(child, "facts/contact.TalkHeld", on + ",\"talker\":\"李老师\"}", "contact.TalkHeld");
        }
        if (kind < 75) {
            String to = parent() + ",\"workplace\":\"东莞\",\"distance\":\"OTHER_PROVINCE\"}";
            return of(child, "departures", on + to, "child.ParentLeftForWork");
        }
        if (kind < 85) {
            return of(child, "returns", on + parent() + "}", "child.ParentReturned");
        }
        if (kind < 95) {
            String carer = ",\"carer\":\"" + CARERS[dice.nextInt(CARERS.length)] + "\",\"name\":\"张敏\"}";
            return of(child, "guardians", on + carer, "child.GuardianChanged");
        }
        String remarks = "更正" + ids.incrementAndGet();
        return of(child, "corrections", child.sheet().json(remarks), "child.ChildFileCorrected");
    }

    Operation close(Child child) {
        String reason = CLOSINGS[dice.nextInt(CLOSINGS.length)];
        String body = "{\"occurredOn\":\"" + child.nextDay() + "\",\"reason\":\"" + reason + "\"}";
        return of(child, "closing", body, "child.ChildFileClosed");
    }

    private String parent() {
        return ",\"parent\":\"" + (dice.nextBoolean() ? "FATHER" : "MOTHER") + "\"";
    }

    private Operation of(Child child, String what, String body, String type) {
        return operation("/api/children/" + child.id() + "/" + what, body, type, child.id());
    }

    private Operation operation(String path, String body, String type, String childId) {
        long id = ids.incrementAndGet();
        JsonNode payload = ((ObjectNode) JSON.readTree(body)).put("childId", childId);
        return new Operation(id, node, prefix + "-" + id, path, body, type, Marks.of(type, payload));
    }
}
