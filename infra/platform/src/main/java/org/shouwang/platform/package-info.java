/** What every tier stands on: how events are written and kept, how paper is read, how pages look. Decides nothing of the work. */
@NullMarked
package org.shouwang.platform;

import org.jspecify.annotations.NullMarked;
