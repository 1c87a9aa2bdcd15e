package org.shouwang.platform.spreadsheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.shouwang.events.codes.Sex;

/**
 * The citizen identity number (公民身份号码) of 18 characters, check character by ISO 7064 MOD 11-2. The area it begins
 * with is where the person was first registered, so areas since abolished are valid.
 */
public record NationalId(String value) {

    static final String EXPECTED = "18 位公民身份号码、按文本填写";

    private static final Pattern SCIENTIFIC = Pattern.compile("\\d+(\\.\\d+)?E\\+?\\d+");
    private static final Pattern FORM = Pattern.compile("\\d{17}[\\dX]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    public NationalId {
        fault(value).ifPresent(code -> {
            throw new IllegalArgumentException(code.name());
        });
    }

    /** Full-width digits, a small x, spaces and a leading apostrophe made even; says nothing on validity. */
    public static String even(String text) {
        String tight = Words.tight(text).toUpperCase(Locale.ROOT);
        return tight.startsWith("'") || tight.startsWith("\u2019") ? tight.substring(1) : tight;
    }

    /** What is wrong with an ID in its even form. */
    public static Optional<RefusalCode> fault(String even) {
        if (SCIENTIFIC.matcher(even).matches()) {
            return Optional.of(RefusalCode.ID_SCIENTIFIC);
        }
        if (!FORM.matcher(even).matches()) {
            return Optional.of(RefusalCode.ID_FORMAT);
        }
        if (birthDate(even).isEmpty()) {
            return Optional.of(RefusalCode.ID_DATE);
        }
        return check(even) == even.charAt(17) ? Optional.empty() : Optional.of(RefusalCode.ID_CHECK);
    }

    public LocalDate birthDate() {
        return birthDate(value).orElseThrow();
    }

    public Sex sex() {
        return value.charAt(16) % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    private static Optional<LocalDate> birthDate(String id) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(id.substring(6, 10)),
                    Integer.parseInt(id.substring(10, 12)),
                    Integer.parseInt(id.substring(12, 14))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static char check(String id) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (id.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }
}
