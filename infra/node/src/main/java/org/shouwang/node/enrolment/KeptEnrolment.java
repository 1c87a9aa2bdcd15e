package org.shouwang.node.enrolment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.shouwang.node.identity.KeepDirectory;
import org.shouwang.platform.enrolment.EnrolmentAnswer;
import org.shouwang.platform.enrolment.EnrolmentFiles;
import org.shouwang.platform.keys.DurableFile;
import org.springframework.stereotype.Component;

/** The county's answer as it came, in {@code enrolment.json} beside the key. */
@Component
class KeptEnrolment {

    private final Path file;

    KeptEnrolment(KeepDirectory keep) {
        this.file = keep.path().resolve("enrolment.json");
    }

    Optional<EnrolmentAnswer> answer() {
        try {
            return Files.exists(file)
                    ? Optional.of(EnrolmentFiles.readAnswer(Files.readAllBytes(file)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    void keep(byte[] answer) {
        try {
            DurableFile.replace(file, answer);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }
}
