/**
 * The protection stream: law and harm: legal aid, mandatory reports, accidents. Depends on codes alone; the words
 * are kept for ever.
 */
@NullMarked
package org.shouwang.events.protection;

import org.jspecify.annotations.NullMarked;
