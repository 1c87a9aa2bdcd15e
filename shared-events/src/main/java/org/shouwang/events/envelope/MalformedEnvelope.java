package org.shouwang.events.envelope;

/** Bytes that are no envelope, with the part that cannot be read; the reader parks them. */
public final class MalformedEnvelope extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Where reading stopped. */
    public enum Part {
        FRAME,
        HEADER
    }

    private final Part part;

    public MalformedEnvelope(Part part, String found) {
        super(part + ": " + found);
        this.part = part;
    }

    public Part part() {
        return part;
    }
}
