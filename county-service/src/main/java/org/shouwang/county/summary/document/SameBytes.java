package org.shouwang.county.summary.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs an Office file anew, every part under one date, so that equal content is equal bytes. */
final class SameBytes {

    private static final LocalDateTime ONE_DATE = LocalDateTime.of(2000, 1, 1, 0, 0);

    private SameBytes() {}

    static byte[] of(byte[] office) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(office.length);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(office));
                ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                ZipEntry same = new ZipEntry(part.getName());
                same.setTimeLocal(ONE_DATE);
                zip.putNextEntry(same);
                parts.transferTo(zip);
                zip.closeEntry();
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return packed.toByteArray();
    }
}
