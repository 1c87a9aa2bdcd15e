package org.shouwang.platform.eventstore;

import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import org.shouwang.events.Event;
import org.shouwang.events.EventCatalog;
import org.shouwang.platform.json.EventJson;

/**
 * Events under the names and revisions of {@link EventCatalog}, nothing else: any other name is an unknown type and stays
 * bytes, so no name that comes out of the database ever loads a class.
 */
public class CatalogueSerializer extends Jackson3Serializer {

    public CatalogueSerializer() {
        super(builder());
    }

    @Override
    public SerializedType typeForClass(@Nullable Class type) {
        Optional<EventCatalog.Entry> entry = type == null ? Optional.empty() : EventCatalog.of(type);
        return entry.<SerializedType>map(
                        known -> new SimpleSerializedType(known.name(), Integer.toString(known.revision())))
                .orElseGet(() -> super.typeForClass(type));
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (SerializedType.emptyType().equals(type)) {
            return Void.class;
        }
        if (MetaData.class.getName().equals(type.getName())) {
            return MetaData.class;
        }
        return EventCatalog.named(type.getName())
                .filter(entry -> isKnown(entry, type.getRevision()))
                .<Class<?>>map(EventCatalog.Entry::type)
                .orElse(UnknownSerializedType.class);
    }

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> representation) {
        if (object instanceof Event event) {
            T content = getConverter().convert(EventJson.write(event), representation);
            return new SimpleSerializedObject<>(content, representation, typeForClass(event.getClass()));
        }
        return super.serialize(object, representation);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <S, T> T deserialize(SerializedObject<S> stored) {
        SerializedType type = stored.getType();
        if (Event.class.isAssignableFrom(classForType(type))) {
            byte[] payload = getConverter().convert(stored, byte[].class).getData();
            return (T) EventJson.read(type.getName(), Integer.parseInt(type.getRevision()), payload);
        }
        return super.deserialize(stored);
    }

    private static boolean isKnown(EventCatalog.Entry entry, @Nullable String revision) {
        try {
            return revision != null && Integer.parseInt(revision) <= entry.revision();
        } catch (NumberFormatException notOurs) {
            return false;
        }
    }
}
