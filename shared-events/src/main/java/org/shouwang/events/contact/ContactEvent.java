package org.shouwang.events.contact;

import org.shouwang.events.AboutChild;

/** Contact with a child: visits, calls, letters, talks, and the concerns that demand a visit. */
public sealed interface ContactEvent extends AboutChild
        permits VisitCompleted, ConcernRaised, ParentCallHeld, LetterSent, TalkHeld {}
