/**
 * Imports as people and programs see them: hand in a file, look at what it would do, confirm, follow, take back what was
 * refused. Decided here: how it is shown and asked for; nothing else.
 */
@NullMarked
package org.shouwang.platform.importpages;

import org.jspecify.annotations.NullMarked;
