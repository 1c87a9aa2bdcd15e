/**
 * The services as processes of their own: configured by a file each, ready when they say so, started again when they die,
 * and spoken to over HTTP with the patience that this takes.
 */
@NullMarked
package org.shouwang.local.services;

import org.jspecify.annotations.NullMarked;
