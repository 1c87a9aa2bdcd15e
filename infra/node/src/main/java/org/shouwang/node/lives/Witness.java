package org.shouwang.node.lives;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.shouwang.node.identity.KeepDirectory;
import org.shouwang.platform.keys.DurableFile;
import org.shouwang.platform.sync.Place;
import org.springframework.stereotype.Component;

/**
 * The last record that was numbered, in a file outside of the database: a database that was set back to an older backup
 * does not know it any more, and is found out. On the disk before the record may leave.
 */
@Component
class Witness {

    private final Path file;

    Witness(KeepDirectory keep) {
        this.file = keep.path().resolve("last-record");
    }

    /** Null when nothing was ever numbered, or the file is lost; then the county's answer has to tell. */
    @Nullable
    Place read() {
        try {
            String[] words =
                    Files.readString(file, StandardCharsets.UTF_8).strip().split(" ", -1);
            return words.length == 3 ? new Place(Integer.parseInt(words[0]), Long.parseLong(words[1]), words[2]) : null;
        } catch (IOException | NumberFormatException nothing) {
            return null;
        }
    }

    void write(Place last) {
        String line = "%d %d %s%n".formatted(last.epoch(), last.seq(), last.hash());
        try {
            DurableFile.replace(file, line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException full) {
            throw new UncheckedIOException("the witness " + file + " cannot be written", full);
        }
    }
}
