package org.shouwang.journeys.chaos.workload;

import java.time.LocalDate;

/** What is stated of a child when its file is opened. */
public record Sheet(String name, String sex, LocalDate birthDate, LocalDate openedOn) {

    String json(String remarks) {
        return """
                {"occurredOn":"%s","sheet":{"name":"%s","sex":"%s","birthDate":"%s","noIdReason":"未登记户口","remarks":"%s"}}""".formatted(openedOn, name, sex, birthDate, remarks);
    }
}
