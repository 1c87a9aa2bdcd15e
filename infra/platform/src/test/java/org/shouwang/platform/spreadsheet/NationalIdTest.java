package org.shouwang.platform.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.events.codes.Sex;

class NationalIdTest {

    @Test
    void an_id_tells_birth_date_and_sex() {
        NationalId id = new NationalId("349921201404128376");

        assertThat(id.birthDate()).isEqualTo(LocalDate.of(2014, 4, 12));
        assertThat(id.sex()).isEqualTo(Sex.MALE);
        assertThat(new NationalId("34992120171220238X").sex()).isEqualTo(Sex.FEMALE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "34992120171220238x",
                "'34992120171220238X",
                " 349921 20171220 238X ",
                "\uFF13\uFF14\uFF19\uFF19\uFF12\uFF11\uFF12\uFF10\uFF11\uFF17\uFF11\uFF12\uFF12\uFF10\uFF12\uFF13\uFF18\uFF38"
            })
    void ways_of_typing_the_same_id_are_one(String typed) {
        assertThat(NationalId.even(typed)).isEqualTo("34992120171220238X");
    }

    @ParameterizedTest
    @CsvSource({
        "3.49921E+17, ID_SCIENTIFIC",
        "3.4992120160305E+17, ID_SCIENTIFIC",
        "3499212013010263O2, ID_FORMAT",
        "349921160313908, ID_FORMAT",
        "3499212013051673960, ID_FORMAT",
        "X49921201404128376, ID_FORMAT",
        "349921201206317731, ID_DATE",
        "349921201513018440, ID_DATE",
        "349921201404128377, ID_CHECK",
        "349921201513018449, ID_DATE"
    })
    void the_first_thing_wrong_with_an_id_is_named(String even, RefusalCode code) {
        assertThat(NationalId.fault(even)).contains(code);
        assertThatThrownBy(() -> new NationalId(even)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void areas_long_abolished_are_valid() {
        assertThat(NationalId.fault("11010519491231002X")).isEmpty();
    }
}
