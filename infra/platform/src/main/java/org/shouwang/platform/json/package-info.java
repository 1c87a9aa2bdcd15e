/** Decides the bytes of an event: JSON in the order of the record's components, under the name the catalogue gives. */
@NullMarked
package org.shouwang.platform.json;

import org.jspecify.annotations.NullMarked;
