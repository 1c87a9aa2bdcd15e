/**
 * Dead letters as people deal with them. Decided here: that a sequence is looked at by its first letter, the one that
 * failed; that it is given to its handlers again on request, but never a letter of a type that nobody here knows, because
 * handlers that pass over it would seem to have taken it; and that whoever sets a letter aside says why and who they are.
 * A letter leaves its queue only by being handled. Each tier puts the list on a page of its own.
 */
@NullMarked
package org.shouwang.platform.letters;

import org.jspecify.annotations.NullMarked;
