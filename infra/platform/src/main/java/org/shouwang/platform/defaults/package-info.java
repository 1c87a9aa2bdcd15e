/**
 * Settings that every service shares, beneath its own: where migrations lie, what is exposed for watching, which parts of
 * Axon's start-up take part at all. Nothing here depends on another package.
 */
@NullMarked
package org.shouwang.platform.defaults;

import org.jspecify.annotations.NullMarked;
