/**
 * The node's page of what could not be handled. Decides nothing: the list, and what can be done about each letter, is
 * {@code platform.letters}'. No fact leaves this package; what a person set aside is noted beside the letter.
 */
@NullMarked
package org.shouwang.node.parking;

import org.jspecify.annotations.NullMarked;
