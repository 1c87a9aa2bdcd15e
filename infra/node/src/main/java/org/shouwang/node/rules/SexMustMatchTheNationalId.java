package org.shouwang.node.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.codes.Sex;
import org.shouwang.platform.rules.Rule;
import org.shouwang.platform.spreadsheet.NationalId;

/** The seventeenth digit tells the sex: odd is male. */
public record SexMustMatchTheNationalId(Sex sex, @Nullable String nationalId) implements Rule {

    @Override
    public boolean isBroken() {
        return nationalId != null && new NationalId(nationalId).sex() != sex;
    }

    @Override
    public String code() {
        return "SEX_MISMATCH";
    }

    @Override
    public String field() {
        return "sex";
    }

    @Override
    public String message() {
        return "the national ID says otherwise";
    }

    @Override
    public List<?> words() {
        return List.of(sex);
    }
}
