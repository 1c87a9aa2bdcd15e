/** Which node this is: its id, kind, name and place, as the configuration says. */
@NullMarked
package org.shouwang.node.identity;

import org.jspecify.annotations.NullMarked;
