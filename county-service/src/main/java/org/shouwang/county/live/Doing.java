package org.shouwang.county.live;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.shouwang.events.Event;
import org.shouwang.events.aid.DonationReceived;
import org.shouwang.events.carehome.CareHomeSessionHeld;
import org.shouwang.events.contact.ConcernRaised;
import org.shouwang.events.contact.LetterSent;
import org.shouwang.events.contact.ParentCallHeld;
import org.shouwang.events.contact.TalkHeld;
import org.shouwang.events.contact.VisitCompleted;
import org.shouwang.events.county.JointMeetingHeld;
import org.shouwang.events.health.CounsellingHeld;
import org.shouwang.events.outreach.ActivityHeld;
import org.shouwang.events.outreach.LectureHeld;
import org.shouwang.events.outreach.ParentSchoolSessionHeld;
import org.shouwang.events.outreach.PublicityPublished;
import org.shouwang.events.protection.IncidentRecorded;
import org.shouwang.events.support.SupportPlanMade;
import org.shouwang.events.support.SupportPlanReviewed;

/**
 * What a unit did, as its months are counted.
 *
 * @param kind under which it is counted; where an indicator counts the same events, its id
 * @param amount people who took part, or fen given; 0 where there is nothing to add up
 */
record Doing(String kind, long amount) {

    /** Every event is one of these, whatever else it is: a sign of life. */
    static final String RECORDED = "recorded";

    static final String AID = "aid.total";

    private static final Map<Class<?>, Function<Event, List<Doing>>> KINDS = Map.ofEntries(
            one(VisitCompleted.class, "visits.total", visit -> 0),
            one(ParentCallHeld.class, "calls.total", call -> 0),
            one(LetterSent.class, "letters.total", letter -> 0),
            one(TalkHeld.class, "talks.total", talk -> 0),
            one(ConcernRaised.class, "concerns.raised", concern -> 0),
            one(CounsellingHeld.class, "counselling.sessions", session -> 0),
            one(ActivityHeld.class, "activities.held", ActivityHeld::participants),
            one(LectureHeld.class, "lectures.held", LectureHeld::attendance),
            one(ParentSchoolSessionHeld.class, "parentschool.held", ParentSchoolSessionHeld::attendance),
            one(CareHomeSessionHeld.class, "home.sessions", CareHomeSessionHeld::attendance),
            one(SupportPlanMade.class, "plans.made", plan -> 0),
            one(SupportPlanReviewed.class, "plans.reviewed", plan -> 0),
            one(IncidentRecorded.class, "incidents.total", incident -> 0),
            one(PublicityPublished.class, "publicity.items", item -> 0),
            one(JointMeetingHeld.class, "meetings.joint", JointMeetingHeld::attendance),
            one(DonationReceived.class, AID, gift -> gift.cashFen() + gift.inKindFen()));

    static List<Doing> of(Event event) {
        return KINDS.getOrDefault(event.getClass(), other -> List.of()).apply(event);
    }

    private static <E extends Event> Map.Entry<Class<?>, Function<Event, List<Doing>>> one(
            Class<E> type, String kind, ToLongFunction<E> amount) {
        return Map.entry(type, event -> List.of(new Doing(kind, amount.applyAsLong(type.cast(event)))));
    }
}
