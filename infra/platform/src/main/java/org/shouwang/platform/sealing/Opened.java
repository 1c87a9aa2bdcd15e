package org.shouwang.platform.sealing;

/** What comes of opening a sealed value. */
public sealed interface Opened {

    record Value(String text) implements Opened {

        @Override
        public String toString() {
            return "an opened value";
        }
    }

    /** There is no key for it: 已删除, or 待密钥 as long as the key has not come. */
    record Erased() implements Opened {}

    /** Changed, or moved from where it was said, or of a cipher that this version does not know. */
    record Unreadable() implements Opened {}
}
