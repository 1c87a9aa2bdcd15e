package org.shouwang.node.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.rules.Rule;
import org.shouwang.platform.spreadsheet.NationalId;

/** The national ID carries the birth date. */
public record BirthDateMustMatchTheNationalId(
        LocalDate birthDate, @Nullable String nationalId) implements Rule {

    @Override
    public boolean isBroken() {
        return nationalId != null && !new NationalId(nationalId).birthDate().equals(birthDate);
    }

    @Override
    public String code() {
        return "BIRTH_MISMATCH";
    }

    @Override
    public String field() {
        return "birthDate";
    }

    @Override
    public String message() {
        return "the national ID says otherwise";
    }

    @Override
    public List<?> words() {
        return List.of(birthDate, new NationalId(String.valueOf(nationalId)).birthDate());
    }
}
