package org.shouwang.platform.enrolment;

/**
 * What the county answers to a node that it took in.
 *
 * @param county the county's own certificate, PEM
 * @param certificate the node's, PEM, signed by the county
 * @param bootstrapServers where the county's broker is reached from the node
 * @param nextEpoch the first epoch of the node's log that its key signs
 */
public record EnrolmentAnswer(
        int version,
        String node,
        String county,
        String certificate,
        String bootstrapServers,
        Topics topics,
        int nextEpoch) {

    public static final int VERSION = 1;

    /** What the node writes, and what it reads. */
    public record Topics(String up, String down) {

        public static Topics of(String node) {
            return new Topics("up." + node, "down." + node);
        }
    }
}
