package org.shouwang.county.children;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.county.ChildrenReconciled;

/** Decides which files are of one child: the same valid national ID, or somebody at the county said so. */
final class SameChild {

    private final Map<FileHistory, FileHistory> parent = new LinkedHashMap<>();
    private final Map<String, FileHistory> byNationalId = new HashMap<>();
    private final Map<String, FileHistory> byChildId = new HashMap<>();

    void add(FileHistory file) {
        parent.put(file, file);
        String nationalId = nationalIdOf(file);
        if (nationalId != null && NationalId.isValid(nationalId)) {
            join(file, byNationalId.computeIfAbsent(nationalId, id -> file));
        }
        byChildId.merge(file.childId(), file, SameChild::lesser);
    }

    /** A decision about a child of whom nothing is known yet decides nothing. */
    void decided(ChildrenReconciled decision) {
        FileHistory one = byChildId.get(decision.childId());
        FileHistory other = byChildId.get(decision.sameAsChildId());
        if (one != null && other != null) {
            join(one, other);
        }
    }

    Collection<List<FileHistory>> groups() {
        Map<FileHistory, List<FileHistory>> groups = new LinkedHashMap<>();
        parent.keySet().forEach(file -> groups.computeIfAbsent(root(file), root -> new ArrayList<>(2))
                .add(file));
        return groups.values();
    }

    private void join(FileHistory one, FileHistory other) {
        parent.put(root(one), root(other));
    }

    private FileHistory root(FileHistory file) {
        FileHistory next = parent.getOrDefault(file, file);
        return next == file ? file : root(next);
    }

    /** A node never uses the id of another's child; should one do so, the choice is always the same. */
    private static FileHistory lesser(FileHistory one, FileHistory other) {
        return one.key().compareTo(other.key()) <= 0 ? one : other;
    }

    private static @Nullable String nationalIdOf(FileHistory file) {
        Recorded sheet = file.sheet();
        return sheet == null ? null : FileHistory.sheetOf(sheet).nationalId();
    }
}
