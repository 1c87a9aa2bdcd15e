/**
 * Rules about days that several capabilities of a node share. What a rule is, the platform says; which of them a command
 * must keep, the capability decides.
 */
@NullMarked
package org.shouwang.node.rules;

import org.jspecify.annotations.NullMarked;
