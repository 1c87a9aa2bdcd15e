package org.shouwang.node.forms;

import java.util.List;
import java.util.Map;

/**
 * A form and its fields in order, in sections.
 *
 * @param name its words stand under {@code form.<name>}, what its button says under {@code form.<name>.do}
 */
public record Form(String name, List<Section> sections) {

    /** Fields under one heading, whose words stand under {@code section.<name>}; the empty name has no heading. */
    public record Section(String name, List<Field> fields) {}

    public static Form of(String name, Field... fields) {
        return new Form(name, List.of(new Section("", List.of(fields))));
    }

    public List<Field> fields() {
        return sections.stream().flatMap(section -> section.fields().stream()).toList();
    }

    public FilledForm blank() {
        return FilledForm.of(this, Map.of());
    }
}
