/**
 * The parents' school (家长学校): decides what a session is and shows whether the two of each term were held. Leaves:
 * {@code ParentSchoolSessionHeld}.
 */
@NullMarked
package org.shouwang.school.parentschool;

import org.jspecify.annotations.NullMarked;
