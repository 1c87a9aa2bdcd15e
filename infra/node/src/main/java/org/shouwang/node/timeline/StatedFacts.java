package org.shouwang.node.timeline;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a record states, level by level: {@code father.phone} and its value; what is not stated is left out. */
public final class StatedFacts {

    private StatedFacts() {}

    public static Map<String, Object> of(Record record) {
        Map<String, Object> facts = new LinkedHashMap<>();
        collect("", record, facts);
        return facts;
    }

    private static void collect(String prefix, Record record, Map<String, Object> facts) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = valueOf(component, record);
            String path = prefix + component.getName();
            if (value instanceof Record nested) {
                collect(path + ".", nested, facts);
            } else if (value != null) {
                facts.put(path, value);
            }
        }
    }

    private static @Nullable Object valueOf(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("accessors of public records can be called", impossible);
        }
    }
}
