/**
 * Values that tell who somebody is, in a form that only a key can turn back. Decided here: what a sealed text looks like,
 * which cipher makes it, what it is bound to, and that a value whose key is gone reads as erased and never as an error.
 * Keys are made here and wrapped for keeping; where they are kept, and who may have a value opened, is decided elsewhere.
 * What leaves is text that goes wherever the value went: stores, topics, backups, exports. Not hidden: that a value is
 * there, and about how long it is.
 */
@NullMarked
package org.shouwang.platform.sealing;

import org.jspecify.annotations.NullMarked;
