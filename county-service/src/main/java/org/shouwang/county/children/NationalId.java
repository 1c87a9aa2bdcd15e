package org.shouwang.county.children;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The 18 characters of the national ID (公民身份号码): area, birth date, sequence, check character by ISO 7064 MOD 11-2. */
final class NationalId {

    private static final Pattern FORM = Pattern.compile("\\d{17}[\\dX]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private NationalId() {}

    /** Only a valid number says that two files are of one child. */
    static boolean isValid(@Nullable String id) {
        return id != null && FORM.matcher(id).matches() && hasDate(id) && hasCheck(id);
    }

    private static boolean hasDate(String id) {
        try {
            return LocalDate.of(number(id, 6, 10), number(id, 10, 12), number(id, 12, 14))
                            .getYear()
                    > 0;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static int number(String id, int from, int to) {
        return Integer.parseInt(id.substring(from, to));
    }

    private static boolean hasCheck(String id) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (id.charAt(i) - '0');
        }
        return id.charAt(17) == CHECKS.charAt(sum % 11);
    }
}
