package org.shouwang.node.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.rules.Rule;
import org.shouwang.platform.spreadsheet.NationalId;

/** 18 characters, a day that exists, and the check character that follows from them; no ID is valid too. */
public record NationalIdMustBeValid(@Nullable String nationalId) implements Rule {

    @Override
    public boolean isBroken() {
        return nationalId != null && NationalId.fault(nationalId).isPresent();
    }

    @Override
    public String code() {
        return NationalId.fault(String.valueOf(nationalId)).map(Enum::name).orElse("ID_FORMAT");
    }

    @Override
    public String field() {
        return "nationalId";
    }

    @Override
    public String message() {
        return "the national ID is not valid";
    }

    @Override
    public List<?> words() {
        return List.of(String.valueOf(nationalId));
    }
}
