package org.shouwang.platform.eventstore;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.tokenstore.ConfigToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;

/**
 * What Axon keeps for itself, tokens and metadata, as JSON; a class that is not listed here is never loaded. Tokens nest in
 * tokens under their class names, which Jackson 3 refuses to follow unless told how far it may.
 */
public class InternalsSerializer extends Jackson3Serializer {

    private static final Map<String, Class<?>> KNOWN = Stream.of(
                    MetaData.class,
                    GapAwareTrackingToken.class,
                    GlobalSequenceTrackingToken.class,
                    ReplayToken.class,
                    MergedTrackingToken.class,
                    ConfigToken.class)
            .collect(Collectors.toUnmodifiableMap(Class::getName, Function.identity()));

    private static final PolymorphicTypeValidator TOKENS_IN_TOKENS = BasicPolymorphicTypeValidator.builder()
            .allowIfSubType((context, type) -> KNOWN.containsValue(type))
            .build();

    public InternalsSerializer() {
        super(builder().jsonMapperBuilderCustomizer(json -> json.polymorphicTypeValidator(TOKENS_IN_TOKENS)));
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return SerializedType.emptyType().equals(type)
                ? Void.class
                : KNOWN.getOrDefault(type.getName(), UnknownSerializedType.class);
    }
}
