/** What a rule is: a type whose name is a sentence that must hold. Which rules there are, each capability decides. */
@NullMarked
package org.shouwang.platform.rules;

import org.jspecify.annotations.NullMarked;
