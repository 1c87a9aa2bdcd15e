package org.shouwang.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.ConfigToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.UnknownSerializedType;
import org.junit.jupiter.api.Test;

class InternalsSerializerTest {

    private static final GapAwareTrackingToken HERE = GapAwareTrackingToken.newInstance(7, List.of(3L, 5L));

    private final InternalsSerializer serializer = new InternalsSerializer();

    @Test
    void a_position_in_the_log_reads_as_it_was_written() {
        assertThat(roundTrip(HERE)).isEqualTo(HERE);
    }

    @Test
    void a_replay_goes_on_where_it_was_after_a_restart() {
        TrackingToken replay = ReplayToken.createReplayToken(HERE, GapAwareTrackingToken.newInstance(0, List.of()));

        assertThat(roundTrip(replay)).isEqualTo(replay);
    }

    @Test
    void the_name_of_a_token_store_and_the_metadata_of_an_event_read_as_they_were_written() {
        assertThat(roundTrip(new ConfigToken(Map.of("id", "x")))).isEqualTo(new ConfigToken(Map.of("id", "x")));
        assertThat(roundTrip(MetaData.with("actor", "u7"))).isEqualTo(MetaData.with("actor", "u7"));
    }

    @Test
    void a_class_that_is_not_listed_stays_bytes() {
        Object read = read("java.util.ArrayList", "[]");

        assertThat(read).isInstanceOf(UnknownSerializedType.class);
    }

    @Test
    void a_class_inside_a_token_is_refused_unless_it_is_a_token() {
        String json = """
                {"tokenAtReset":{"@class":"java.util.ArrayList"},"currentToken":null,"resetContext":null}
                """;

        assertThatThrownBy(() -> read(ReplayToken.class.getName(), json)).isInstanceOf(SerializationException.class);
    }

    private Object roundTrip(Object written) {
        return serializer.deserialize(serializer.serialize(written, byte[].class));
    }

    private Object read(String type, String json) {
        return serializer.deserialize(
                new SimpleSerializedObject<>(json.getBytes(StandardCharsets.UTF_8), byte[].class, type, null));
    }
}
