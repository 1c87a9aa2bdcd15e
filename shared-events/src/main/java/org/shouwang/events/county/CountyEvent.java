package org.shouwang.events.county;

import org.shouwang.events.Event;

/** What the county itself decides and does. */
public sealed interface CountyEvent extends Event
        permits NodeEnrolled, NodeKeyTrusted, NodeKeyRevoked, JointMeetingHeld, ChildrenReconciled, RecordSetAside {}
