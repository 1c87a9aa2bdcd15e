package org.shouwang.platform.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class WrappedKeyTest {

    private final SecureRandom random = new SecureRandom();
    private final DataKey key = DataKey.first(Subject.child("c-1"), random);
    private final KeepersKey keeper = KeepersKey.fresh(random);
    private final WrappedKey wrapped = WrappedKey.of(key, keeper, random);

    @Test
    void who_wrapped_it_unwraps_it() {
        assertThat(wrapped.unwrap(keeper).orElseThrow().bytes()).isEqualTo(key.bytes());
    }

    @Test
    void nobody_else_does() {
        assertThat(wrapped.unwrap(KeepersKey.fresh(random))).isEmpty();
    }

    @Test
    void it_cannot_be_put_in_the_place_of_another_childs_key_or_of_a_later_one() {
        assertThat(new WrappedKey(Subject.child("c-2"), 1, 1, wrapped.blob()).unwrap(keeper))
                .isEmpty();
        assertThat(new WrappedKey(Subject.unit("c-1"), 1, 1, wrapped.blob()).unwrap(keeper))
                .isEmpty();
        assertThat(new WrappedKey(key.subject(), 2, 1, wrapped.blob()).unwrap(keeper))
                .isEmpty();
    }

    @Test
    void no_key_tells_itself() {
        assertThat(key).hasToString("key 1 of a CHILD");
        assertThat(keeper).hasToString("a keeper's key");
    }
}
