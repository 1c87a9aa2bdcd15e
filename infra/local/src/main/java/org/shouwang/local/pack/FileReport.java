package org.shouwang.local.pack;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What became of one file, from the answer of the unit that took it in. */
public record FileReport(PackFile file, JsonNode job) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    public int accepted() {
        return job.path("accepted").intValue();
    }

    public int refused() {
        return job.path("refused").size();
    }

    /** The form in which a pack lists what its files must give. */
    public ObjectNode asExpected() {
        boolean ledger = file.form() == PackFile.Form.LEDGER;
        ObjectNode report = JSON.objectNode()
                .put("file", file.name())
                .put("kind", file.form().kind())
                .put("node", file.unit().id())
                .put("accepted", accepted());
        if (ledger) {
            report.set("header_row", job.path("headerRow"));
            report.set("not_records", job.path("notRecords"));
        } else {
            report.set("accepted_by_sheet", job.path("acceptedBySheet"));
            report.set("not_records", job.path("notRecords"));
        }
        ArrayNode refused = report.putArray("refused");
        job.path("refused").forEach(row -> refused.add(refusal(row, ledger)));
        return report;
    }

    private static ObjectNode refusal(JsonNode row, boolean ledger) {
        ObjectNode refusal = JSON.objectNode();
        refusal.set("code", row.path("code"));
        refusal.set("column", row.path("column"));
        refusal.set("found", row.hasNonNull("found") ? row.path("found") : JSON.nullNode());
        refusal.set("row", row.path("row"));
        if (!ledger) {
            refusal.set("sheet", row.path("sheet"));
        }
        return refusal;
    }
}
