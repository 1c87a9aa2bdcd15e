package org.shouwang.events.outreach;

import org.shouwang.events.Event;

/** What a unit does for many at once: parents' school, lectures, activities, publicity. */
public sealed interface OutreachEvent extends Event
        permits ParentSchoolSessionHeld, LectureHeld, ActivityHeld, PublicityPublished {}
