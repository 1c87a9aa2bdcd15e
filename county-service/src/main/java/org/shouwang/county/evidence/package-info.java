/**
 * Why a number is what it is: the children and records that add up to it, under the names nodes gave the children, never their
 * own. Nothing is decided here; the fold says what contributes, the live read models say which records there are.
 */
@NullMarked
package org.shouwang.county.evidence;

import org.jspecify.annotations.NullMarked;
