package org.shouwang.county.summary.document;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.county.indicators.Contribution;

/** A contribution as programs see it: what does not apply is left out. */
public final class EvidenceTree {

    private EvidenceTree() {}

    public static Map<String, Object> of(Contribution one) {
        Map<String, Object> tree = new LinkedHashMap<>();
        put(tree, "node", one.node());
        put(tree, "key", one.key());
        put(tree, "child", one.child());
        tree.put("amount", one.amount());
        if (one.outOf() != 0) {
            tree.put("outOf", one.outOf());
        }
        tree.put("events", one.events());
        return tree;
    }

    private static void put(Map<String, Object> tree, String key, @Nullable String value) {
        if (value != null) {
            tree.put(key, value);
        }
    }
}
