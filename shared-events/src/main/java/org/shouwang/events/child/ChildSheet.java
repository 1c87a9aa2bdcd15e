package org.shouwang.events.child;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.codes.Household;
import org.shouwang.events.codes.Sex;

/**
 * One row of the child ledger (留守儿童台账): all that was stated when the file was opened or corrected. Null is not
 * stated. Sex and birth date follow the national ID when there is one; {@code noIdReason} says why there is none;
 * {@code priority} is the flag that reports count (重点对象), its reason is personal.
 */
public record ChildSheet(
        String name,
        Sex sex,
        LocalDate birthDate,
        @Nullable String nationalId,
        @Nullable String noIdReason,
        @Nullable String ethnicity,
        @Nullable Household household,
        @Nullable String registeredAddress,
        @Nullable String homeAddress,
        SchoolSheet school,
        @Nullable String health,
        ParentSheet father,
        ParentSheet mother,
        CarerSheet carer,
        Boolean priority,
        @Nullable String priorityReason,
        @Nullable String remarks) {}
