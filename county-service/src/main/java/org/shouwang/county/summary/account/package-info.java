/**
 * What a year came to: the figures of the year and of the year before under one definition, what they rest on, who reported,
 * and the fingerprint by which two prints of the same account are told to be the same. Pure: histories in, account out;
 * documents, pages and the command line all say what stands here and nothing else.
 */
@NullMarked
package org.shouwang.county.summary.account;

import org.jspecify.annotations.NullMarked;
