package org.shouwang.platform.carrying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.platform.keys.CountyAuthority;
import org.shouwang.platform.rules.RuleBroken;
import org.shouwang.platform.sync.Holding;
import org.shouwang.platform.sync.Holding.Gap;
import org.shouwang.platform.sync.Position;

class AnswerFileTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final Holding HOLDING =
            new Holding("V01", new TreeMap<>(Map.of(1, new Position(20, "a".repeat(64)))), List.of(new Gap(1, 21, 30)));

    @TempDir
    Path directory;

    private CountyAuthority county;

    @BeforeEach
    void a_county() {
        county = CountyAuthority.openOrCreate(directory.resolve("county"), NOW);
    }

    @Test
    void what_the_county_said_is_read_as_it_was_said_and_is_its_own_word() {
        byte[] file = AnswerFile.of(HOLDING, NOW, county).toBytes();

        AnswerFile read = AnswerFile.fromBytes(file);

        assertThat(read.statedAt()).isEqualTo(NOW);
        assertThat(read.holding()).isEqualTo(HOLDING);
        assertThat(read.isSignedBy(key(county))).isTrue();
        assertThat(read.toBytes()).isEqualTo(file);
    }

    @Test
    void another_county_has_not_said_it() {
        CountyAuthority other = CountyAuthority.openOrCreate(directory.resolve("other"), NOW);

        assertThat(AnswerFile.of(HOLDING, NOW, county).isSignedBy(key(other))).isFalse();
    }

    @Test
    void whatever_is_changed_in_it_is_no_longer_the_county_s_word() {
        byte[] file = AnswerFile.of(HOLDING, NOW, county).toBytes();

        for (int place = 0; place < file.length; place++) {
            byte[] changed = file.clone();
            changed[place] ^= 1;
            assertThat(isBelieved(changed)).as("changed at %d", place).isFalse();
        }
    }

    @Test
    void what_is_no_answer_is_refused() {
        String file = text(AnswerFile.of(HOLDING, NOW, county).toBytes());

        for (String other : List.of(
                "",
                "\n",
                "SWH1 V01\n",
                file.replaceAll("signature .*\n", ""),
                file.replace("signature ", "signature ?"),
                file.replace("2026", "once"),
                file.replace("life 1", "life one"),
                file.replace("SWH1 V01\n", ""),
                file.substring(0, file.length() - 1))) {
            byte[] bytes = other.getBytes(StandardCharsets.UTF_8);
            assertThat(catchThrowableOfType(RuleBroken.class, () -> AnswerFile.fromBytes(bytes))
                            .code())
                    .isEqualTo("NO_ANSWER_FILE");
        }
    }

    private boolean isBelieved(byte[] file) {
        try {
            return AnswerFile.fromBytes(file).isSignedBy(key(county));
        } catch (RuleBroken noAnswer) {
            return false;
        }
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private static PublicKey key(CountyAuthority county) {
        return county.certificate().getPublicKey();
    }
}
