package org.shouwang.events.support;

import org.shouwang.events.AboutChild;

/** Who stands by a child: helpers, surrogate parents, plans. */
public sealed interface SupportEvent extends AboutChild
        permits HelperPaired,
                PairingEnded,
                SurrogateParentAppointed,
                SurrogateParentReleased,
                SupportPlanMade,
                SupportPlanReviewed {}
