package org.shouwang.platform.testing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** National IDs of nobody: area 349921 belongs to no county. */
public final class Ids {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private Ids() {}

    /** {@code sequence} has three digits, the last odd for a boy. */
    public static String id(LocalDate birth, String sequence) {
        String digits = "349921" + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + sequence;
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return digits + "10X98765432".charAt(sum % 11);
    }
}
