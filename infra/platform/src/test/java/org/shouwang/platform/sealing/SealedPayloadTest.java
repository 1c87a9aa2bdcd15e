package org.shouwang.platform.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SealedPayloadTest {

    private static final Subject CHILD = Subject.child("c-1");
    private static final Set<String> PERSONAL = Set.of("sheet.name", "sheet.father.phone", "sheet.health", "notes");
    private static final String PLAIN =
            "{\"childId\":\"c-1\",\"sheet\":{\"name\":\"张三\",\"sex\":\"MALE\",\"health\":null,\"father\":{\"phone\":\"13800000000\"}}}";

    private final SecureRandom random = new SecureRandom();
    private final DataKey key = DataKey.first(CHILD, random);
    private final Keys keys = (subject, version) -> Optional.of(key);

    @Test
    void personal_texts_are_sealed_and_all_else_is_as_it_was() {
        String sealed = text(seal(PLAIN));

        assertThat(sealed)
                .doesNotContain("张三", "13800000000")
                .containsPattern(
                        "\\{\"childId\":\"c-1\",\"sheet\":\\{\"name\":\"swz:1:[^\"]+\",\"sex\":\"MALE\",\"health\":null,"
                                + "\"father\":\\{\"phone\":\"swz:1:[^\"]+\"}}}");
    }

    @Test
    void opened_with_its_key_it_is_byte_by_byte_what_it_was() {
        assertThat(text(open(seal(PLAIN), keys))).isEqualTo(PLAIN);
    }

    @Test
    void without_the_key_words_stand_where_the_values_were() {
        assertThat(text(open(seal(PLAIN), (subject, version) -> Optional.empty())))
                .isEqualTo(PLAIN.replace("张三", "已删除").replace("13800000000", "已删除"));
    }

    @Test
    void what_was_stored_before_there_was_sealing_is_read_as_it_is() {
        assertThat(text(open(PLAIN.getBytes(StandardCharsets.UTF_8), keys))).isEqualTo(PLAIN);
    }

    @Test
    void a_typed_text_that_looks_sealed_is_sealed_too() {
        String typed = PLAIN.replace("张三", "swz:1:1:1:AAAA");

        assertThat(text(seal(typed))).doesNotContain("swz:1:1:1:AAAA\"");
        assertThat(text(open(seal(typed), keys))).isEqualTo(typed);
    }

    private byte[] seal(String payload) {
        return SealedPayload.seal(payload.getBytes(StandardCharsets.UTF_8), PERSONAL, key, "e-1", random);
    }

    private static byte[] open(byte[] payload, Keys keys) {
        return SealedPayload.open(
                payload,
                PERSONAL,
                CHILD,
                "e-1",
                keys,
                opened -> opened instanceof Opened.Value value ? value.text() : "已删除");
    }

    private static String text(byte[] payload) {
        return new String(payload, StandardCharsets.UTF_8);
    }
}
