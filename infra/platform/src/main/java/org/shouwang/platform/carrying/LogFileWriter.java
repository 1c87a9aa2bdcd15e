package org.shouwang.platform.carrying;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import org.shouwang.events.envelope.Envelope;

/** Writes a file of records as they come. Without {@link #finish} it is a file that was cut off, and known as such. */
public final class LogFileWriter {

    private final MessageDigest digest = LogFileFormat.sha256();
    private final DataOutputStream out;
    private long records;

    public LogFileWriter(OutputStream file, String node) throws IOException {
        this.out = new DataOutputStream(new DigestOutputStream(new BufferedOutputStream(file), digest));
        out.write(LogFileFormat.firstLine(node));
    }

    public void write(Envelope record) throws IOException {
        byte[] frame = record.toBytes();
        if (frame.length > LogFileFormat.LARGEST_RECORD) {
            throw new IllegalArgumentException("a record of " + frame.length + " bytes: " + record);
        }
        out.writeInt(frame.length);
        out.write(frame);
        records++;
    }

    /** The stream stays open. */
    public void finish() throws IOException {
        out.writeInt(LogFileFormat.END_OF_RECORDS);
        out.writeLong(records);
        out.write(digest.digest());
        out.flush();
    }
}
