package org.shouwang.servers.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.servers.process.CannotStart.Reason;

class CannotStartTest {

    private static final Path LOG = Path.of("server.log");

    @TempDir
    Path directory;

    @Test
    void a_full_disk_is_read_out_of_the_log() {
        CannotStart why = CannotStart.notReady("PostgreSQL", LOG, "FATAL: write: No space left on device");
        assertThat(why.reason()).isEqualTo(Reason.DISK_FULL);
        assertThat(why).hasMessageStartingWith("The disk is full.");
    }

    @Test
    void a_taken_port_is_read_out_of_the_log() {
        CannotStart why = CannotStart.notReady("PostgreSQL", LOG, "could not bind: Address already in use");
        assertThat(why.reason()).isEqualTo(Reason.PORT_TAKEN);
    }

    @Test
    void a_disk_with_too_little_room_is_refused_before_anything_starts() {
        assertThatThrownBy(() -> DiskSpace.require(directory, Long.MAX_VALUE / (1024 * 1024)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("MB are free")
                .extracting("reason")
                .isEqualTo(Reason.DISK_FULL);
    }

    @Test
    void a_directory_has_one_holder_until_he_lets_go() {
        DirectoryLock held = DirectoryLock.on(directory);
        assertThatThrownBy(() -> DirectoryLock.on(directory)).hasMessageContaining("in use by another");
        held.close();
        DirectoryLock.on(directory).close();
    }
}
