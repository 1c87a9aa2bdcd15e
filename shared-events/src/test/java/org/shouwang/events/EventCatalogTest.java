package org.shouwang.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shouwang.events.aid.AidEvent;
import org.shouwang.events.carehome.CareHomeEvent;
import org.shouwang.events.child.ChildEvent;
import org.shouwang.events.contact.ContactEvent;
import org.shouwang.events.county.CountyEvent;
import org.shouwang.events.health.HealthEvent;
import org.shouwang.events.outreach.OutreachEvent;
import org.shouwang.events.protection.ProtectionEvent;
import org.shouwang.events.support.SupportEvent;
import org.shouwang.events.survey.SurveyEvent;

class EventCatalogTest {

    private static final List<Class<?>> ROOTS = List.of(
            AidEvent.class,
            CareHomeEvent.class,
            ChildEvent.class,
            ContactEvent.class,
            CountyEvent.class,
            HealthEvent.class,
            OutreachEvent.class,
            ProtectionEvent.class,
            SupportEvent.class,
            SurveyEvent.class);

    @Test
    void every_event_of_every_root_is_in_the_catalogue_and_nothing_else_is() {
        Stream<Class<?>> declared = ROOTS.stream().flatMap(root -> Arrays.stream(root.getPermittedSubclasses()));

        assertThat(EventCatalog.entries().stream().map(EventCatalog.Entry::type))
                .containsExactlyInAnyOrderElementsOf(
                        declared.<Class<? extends Event>>map(type -> type.asSubclass(Event.class))
                                .toList());
    }

    @Test
    void a_name_is_used_once_and_leads_back_to_its_class() {
        EventCatalog.entries().forEach(entry -> {
            assertThat(EventCatalog.named(entry.name())).contains(entry);
            assertThat(EventCatalog.of(entry.type())).contains(entry);
        });
    }

    @Test
    void a_name_of_the_java_platform_leads_nowhere() {
        assertThat(EventCatalog.named("java.lang.ProcessBuilder")).isEmpty();
    }
}
