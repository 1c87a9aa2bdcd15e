package org.shouwang.platform.json;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** A component that is not marked nullable must be there, so that nobody who reads an event meets a null unawares. */
final class RequiredFields {

    private static final ConcurrentMap<Class<?>, List<Method>> REQUIRED = new ConcurrentHashMap<>();

    private RequiredFields() {}

    /** The first required field that is missing, at any depth. */
    static Optional<String> missingIn(Object event) {
        for (Method accessor : REQUIRED.computeIfAbsent(event.getClass(), RequiredFields::accessors)) {
            Object value = valueOf(accessor, event);
            if (value == null) {
                return Optional.of(accessor.getName());
            }
            if (value instanceof Record nested && missingIn(nested).isPresent()) {
                return missingIn(nested).map(name -> accessor.getName() + "." + name);
            }
        }
        return Optional.empty();
    }

    private static List<Method> accessors(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getAccessor)
                .toList();
    }

    private static @Nullable Object valueOf(Method accessor, Object event) {
        try {
            return accessor.invoke(event);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("accessors of public records can be called", impossible);
        }
    }
}
