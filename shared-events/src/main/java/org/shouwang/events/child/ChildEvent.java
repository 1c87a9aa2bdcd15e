package org.shouwang.events.child;

import org.shouwang.events.AboutChild;

/**
 * What happens to a child's file at one node: who the child is, who cares, where the parents are, how schooling
 * goes.
 */
public sealed interface ChildEvent extends AboutChild
        permits ChildRegistered,
                ChildFileCorrected,
                GuardianChanged,
                ParentLeftForWork,
                ParentReturned,
                PupilDroppedOut,
                PupilReturned,
                PupilFinished,
                ChildTransferred,
                ChildFileClosed {}
