package org.shouwang.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;

/** What the house rules look for and ArchUnit does not bring along. */
final class Conditions {

    private static final Set<String> DICE = Set.of("java.util.UUID.randomUUID", "java.lang.Math.random");

    private Conditions() {}

    static ArchCondition<JavaClass> beRecordsEnumsOrInterfaces() {
        return condition(
                "be records, enums or interfaces",
                type -> type.isRecord() || type.isEnum() || type.isInterface(),
                type -> type.getName() + " is a class");
    }

    static ArchCondition<JavaClass> readTheClockOrRollDice() {
        return condition(
                "read the clock or roll dice",
                type -> type.getMethodCallsFromSelf().stream().anyMatch(Conditions::isUndetermined),
                type -> type.getName() + " calls now(), randomUUID() or random()");
    }

    /** A constant of a library leaves no dependency behind, only its text. */
    static ArchCondition<JavaClass> mention(String text) {
        return condition(
                "mention " + text,
                type -> type.getSource()
                        .map(source -> bytes(source.getUri()).contains(text))
                        .orElse(false),
                type -> type.getName() + " mentions " + text);
    }

    static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return condition(
                "live in a package with package-info and @NullMarked",
                type -> type.getPackage().isAnnotatedWith(NullMarked.class),
                type -> type.getPackageName() + " is not @NullMarked (" + type.getSimpleName() + ")");
    }

    private static boolean isUndetermined(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        boolean wallClock = owner.startsWith("java.time.")
                && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(parameter -> parameter.getName().equals("java.time.Clock"));
        return wallClock || DICE.contains(owner + "." + call.getName());
    }

    private static String bytes(URI source) {
        try (InputStream in = source.toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ArchCondition<JavaClass> condition(
            String words, Predicate<JavaClass> satisfied, Function<JavaClass, String> finding) {
        return new ArchCondition<>(words) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(type, satisfied.test(type), finding.apply(type)));
            }
        };
    }
}
