/**
 * Which key speaks for which node, as the county has decided. Decided here: which key verifies a record of an epoch. It is
 * the one trusted from the latest epoch that is not after it, so that history is verified by the key of its time; when that
 * one is revoked it is none, never an older one, because a key that was replaced must not speak again. Intake asks; the
 * decisions themselves are made in {@code enrolment}.
 */
@NullMarked
package org.shouwang.county.trust;

import org.jspecify.annotations.NullMarked;
