/**
 * The survey stream: counting who is there before files exist. Depends on codes alone; the words are kept for
 * ever.
 */
@NullMarked
package org.shouwang.events.survey;

import org.jspecify.annotations.NullMarked;
