/**
 * Schooling of the pupils: decides when a pupil may drop out, come back, finish a stage or be transferred, and lists the
 * classes. Leaves: {@code PupilDroppedOut}, {@code PupilReturned}, {@code PupilFinished}, {@code ChildTransferred}.
 */
@NullMarked
package org.shouwang.school.schooling;

import org.jspecify.annotations.NullMarked;
