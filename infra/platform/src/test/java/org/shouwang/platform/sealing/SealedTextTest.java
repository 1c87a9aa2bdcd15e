package org.shouwang.platform.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedTextTest {

    private static final Subject CHILD = Subject.child("c-1");
    private static final Place NAME = new Place(CHILD, "e-1", "sheet.name");
    private static final Keys NONE = (subject, version) -> Optional.empty();

    private final SecureRandom random = new SecureRandom();
    private final DataKey key = DataKey.first(CHILD, random);
    private final Keys keys = holding(key);

    @ParameterizedTest
    @ValueSource(strings = {"", "张三", "𠮷𪚥欧阳", "swz:1:", "  \t\n", "13800000000"})
    void what_was_sealed_opens_to_the_same_text(String value) {
        String text = seal(value).toString();

        assertThat(SealedText.parse(text).orElseThrow().open(keys, NAME)).isEqualTo(new Opened.Value(value));
    }

    @Test
    void the_same_value_never_looks_the_same_twice() {
        assertThat(seal("张三").toString()).isNotEqualTo(seal("张三").toString());
    }

    @Test
    void nothing_of_the_value_is_in_the_text() {
        assertThat(seal("13800000000").toString()).doesNotContain("138");
    }

    @Test
    void without_its_key_a_value_is_erased_and_nobody_fails() {
        assertThat(seal("张三").open(NONE, NAME)).isEqualTo(new Opened.Erased());
    }

    @Test
    void moved_to_another_child_event_or_field_it_cannot_be_opened() {
        DataKey same = new DataKey(Subject.child("c-2"), 1, key.bytes());

        assertThat(seal("张三").open(holding(same), new Place(Subject.child("c-2"), "e-1", "sheet.name")))
                .isEqualTo(new Opened.Unreadable());
        assertThat(seal("张三").open(keys, new Place(CHILD, "e-2", "sheet.name"))).isEqualTo(new Opened.Unreadable());
        assertThat(seal("张三").open(keys, new Place(CHILD, "e-1", "sheet.remarks")))
                .isEqualTo(new Opened.Unreadable());
    }

    @Test
    void one_changed_bit_anywhere_makes_it_unreadable() {
        SealedText sealed = seal("张三");
        for (int bit = 0; bit < sealed.blob().length * Byte.SIZE; bit++) {
            byte[] changed = sealed.blob().clone();
            changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);

            assertThat(new SealedText(1, 1, changed).open(keys, NAME)).isEqualTo(new Opened.Unreadable());
        }
    }

    @Test
    void a_cipher_or_a_key_of_a_later_version_is_no_error() {
        byte[] blob = seal("张三").blob();

        assertThat(new SealedText(9, 1, blob).open(keys, NAME)).isEqualTo(new Opened.Unreadable());
        assertThat(new SealedText(1, 2, blob).open(keys, NAME)).isEqualTo(new Opened.Erased());
        assertThat(new SealedText(1, 1, new byte[3]).open(keys, NAME)).isEqualTo(new Opened.Unreadable());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "张三",
                "swz:1:",
                "swz:1:1:1:",
                "swz:1:1:1:***",
                "swz:1:99999:1:AA",
                "swz:2:1:1:AAAA",
                "swz:1:1:1:A"
            })
    void what_is_no_sealed_text_is_not_taken_for_one(String text) {
        assertThat(SealedText.parse(text)).isEmpty();
    }

    @Test
    void the_key_of_another_child_seals_nothing() {
        Place other = new Place(Subject.child("c-2"), "e-1", "sheet.name");

        assertThatIllegalArgumentException().isThrownBy(() -> SealedText.seal("张三", key, other, random));
    }

    private SealedText seal(String value) {
        return SealedText.seal(value, key, NAME, random);
    }

    private static Keys holding(DataKey key) {
        return (subject, version) ->
                Optional.of(key).filter(own -> own.subject().equals(subject) && own.version() == version);
    }
}
