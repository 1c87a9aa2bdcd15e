/**
 * What makes a child with an open file a left-behind child. A definition is data: a record of criteria with a code and a
 * name. Four ship with the product; a county may adopt another by writing it down. Here is decided how criteria are read and
 * how a child on a day is held against them; nothing leaves.
 */
@NullMarked
package org.shouwang.county.definitions;

import org.jspecify.annotations.NullMarked;
