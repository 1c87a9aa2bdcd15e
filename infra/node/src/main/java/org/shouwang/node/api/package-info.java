/**
 * The child file and the unit log for programs: JSON in, problems of RFC 9457 out. The body of a request is the event it
 * asks for, under the names of the published language, without the child's id. Decides nothing but whether a body is such
 * an event, whole and with nothing unknown in it.
 */
@NullMarked
package org.shouwang.node.api;

import org.jspecify.annotations.NullMarked;
