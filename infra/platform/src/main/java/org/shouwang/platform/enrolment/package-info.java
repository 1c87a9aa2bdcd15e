/**
 * The two files by which a node and a county come to know each other, carried on a stick, by mail or by program: the
 * request, which a node writes about itself, and the answer, which the county gives. Decided here: what stands in them, how
 * they are written, and what of them can be checked without knowing anybody. The private key is in neither.
 */
@NullMarked
package org.shouwang.platform.enrolment;

import org.jspecify.annotations.NullMarked;
