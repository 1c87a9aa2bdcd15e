/**
 * The shell around every page and every answer: layout, language, navigation, problems in the form of RFC 9457, and how
 * much a caller may send. Each capability brings its own pages, its {@link NavigationItem} and its message bundle
 * ({@code messages/<capability>.properties}, Chinese, and {@code …_en.properties}).
 */
@NullMarked
package org.shouwang.platform.web;

import org.jspecify.annotations.NullMarked;
