package org.shouwang.testkit;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Java 17 does not tell when a kind of event is forgotten; a test with this does. */
public final class Handles {

    private Handles() {}

    /**
     * Every event below the sealed root must be the parameter of a method of the handler, or stand in the list of those it
     * ignores on purpose; an event in both is a stale list.
     */
    public static void assertEveryEventHandled(Class<?> root, Class<?> handler, Set<Class<?>> ignored) {
        Set<Class<?>> events = eventsOf(root);
        if (events.isEmpty()) {
            throw new AssertionError(root.getSimpleName() + " is not a sealed root of events");
        }
        Set<Class<?>> handled = parametersOf(handler);
        Set<Class<?>> forgotten = without(without(events, handled), ignored);
        Set<Class<?>> stale = new HashSet<>(ignored);
        stale.removeAll(without(events, handled));
        if (!forgotten.isEmpty() || !stale.isEmpty()) {
            throw new AssertionError("%s: neither handled nor ignored: %s; ignored although handled or foreign: %s"
                    .formatted(handler.getSimpleName(), names(forgotten), names(stale)));
        }
    }

    /** The records below a sealed root, at any depth. */
    public static Set<Class<?>> eventsOf(Class<?> root) {
        return root.isSealed()
                ? Arrays.stream(root.getPermittedSubclasses())
                        .flatMap(
                                permitted -> permitted.isRecord() ? Stream.of(permitted) : eventsOf(permitted).stream())
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static Set<Class<?>> parametersOf(Class<?> handler) {
        Set<Class<?>> parameters = new HashSet<>();
        for (Class<?> type = handler; type != null && type != Object.class; type = type.getSuperclass()) {
            for (Method method : type.getDeclaredMethods()) {
                if (!method.isSynthetic()) {
                    parameters.addAll(Arrays.asList(method.getParameterTypes()));
                }
            }
        }
        return parameters;
    }

    private static Set<Class<?>> without(Set<Class<?>> all, Set<Class<?>> removed) {
        Set<Class<?>> rest = new HashSet<>(all);
        rest.removeAll(removed);
        return rest;
    }

    private static SortedSet<String> names(Set<Class<?>> types) {
        return types.stream().map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
    }
}
