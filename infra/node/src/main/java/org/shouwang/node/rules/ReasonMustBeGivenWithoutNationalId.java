package org.shouwang.node.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.rules.Rule;

/** A child without a national ID is filed with the reason why. */
public record ReasonMustBeGivenWithoutNationalId(
        @Nullable String nationalId, @Nullable String reason) implements Rule {

    @Override
    public boolean isBroken() {
        return nationalId == null && (reason == null || reason.isBlank());
    }

    @Override
    public String code() {
        return "ID_NO_REASON";
    }

    @Override
    public String field() {
        return "nationalId";
    }

    @Override
    public String message() {
        return "neither a national ID nor a reason";
    }

    @Override
    public List<?> words() {
        return List.of();
    }
}
