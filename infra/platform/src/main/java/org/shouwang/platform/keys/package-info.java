/**
 * Who somebody is, on a wire that anybody could have laid: EC P-256 keys, the signatures made with them, and the
 * certificates that a county issues for them. Decided here: how a key is kept, what exactly is signed, how a key is read
 * out over the telephone, and what a certificate says. Private keys stay in the process and in their file; what leaves is
 * a public key, a signature, a certificate. Whom to trust is decided elsewhere, by people.
 */
@NullMarked
package org.shouwang.platform.keys;

import org.jspecify.annotations.NullMarked;
