package org.shouwang.node.carrying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LuggageTest {

    @Test
    void the_name_of_a_file_says_from_which_record_to_which_it_goes() {
        Luggage luggage = new Luggage("V01", List.of(new Stretch(1, 21, 30), new Stretch(2, 1, 5)));

        assertThat(luggage.records()).isEqualTo(15);
        assertThat(luggage.fileName()).isEqualTo("守望-V01-1.21-2.5.swlog");
    }

    @Test
    void a_file_without_records_has_a_name_too() {
        assertThat(new Luggage("V01", List.of()).fileName()).isEqualTo("守望-V01.swlog");
    }
}
