/**
 * What every test may lean on: real servers, one of each per test process, and the rules that every module of this house
 * must keep. Nothing that ships depends on it.
 */
@NullMarked
package org.shouwang.testkit;

import org.jspecify.annotations.NullMarked;
