package org.shouwang.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.events.codes.NodeKind;
import org.shouwang.local.pack.BadPack;
import org.shouwang.local.pack.Pack;
import org.shouwang.local.pack.PackNode;
import org.shouwang.servers.process.CannotStart;

class DataDirectoryTest {

    private static final Instant FIRST = Instant.parse("2026-06-30T04:00:00Z");
    private static final Instant LATER = Instant.parse("2026-07-01T04:00:00Z");

    @TempDir
    Path directory;

    @Test
    void the_moment_of_recording_is_that_of_the_first_run() {
        try (DataDirectory first = DataDirectory.open(directory, pack("S01"))) {
            assertThat(first.recordedAt(FIRST)).isEqualTo(FIRST);
            assertThat(first.dayOfImport(LocalDate.of(2026, 6, 30))).isEqualTo("2026-06-30");
        }
        try (DataDirectory second = DataDirectory.open(directory, pack("S01"))) {
            assertThat(second.recordedAt(LATER)).isEqualTo(FIRST);
            assertThat(second.dayOfImport(LocalDate.of(2026, 7, 1))).isEqualTo("2026-06-30");
        }
    }

    @Test
    void a_pack_counts_as_loaded_only_when_it_was_loaded_to_its_end() {
        try (DataDirectory interrupted = DataDirectory.open(directory, pack("S01"))) {
            assertThat(interrupted.isLoaded()).isFalse();
        }
        try (DataDirectory second = DataDirectory.open(directory, pack("S01"))) {
            assertThat(second.isLoaded()).isFalse();
            second.rememberLoaded();
        }
        try (DataDirectory third = DataDirectory.open(directory, pack("S01"))) {
            assertThat(third.isLoaded()).isTrue();
        }
    }

    @Test
    void another_countys_units_are_not_mixed_in() {
        DataDirectory.open(directory, pack("S01", "V01")).close();
        assertThatThrownBy(() -> DataDirectory.open(directory, pack("S01", "V02")))
                .isInstanceOf(BadPack.class)
                .hasMessageContaining("S01,V01")
                .hasMessageContaining("--data-dir");
        DataDirectory.open(directory, pack("V01", "S01")).close();
    }

    @Test
    void two_runs_do_not_share_a_directory() {
        try (DataDirectory held = DataDirectory.open(directory, pack("S01"))) {
            assertThatThrownBy(() -> DataDirectory.open(held.path(), pack("S01")))
                    .isInstanceOf(CannotStart.class);
        }
    }

    private static Pack pack(String... ids) {
        List<PackNode> units = Stream.of(ids)
                .map(id -> new PackNode(id, NodeKind.SCHOOL, "", "", "", List.of()))
                .toList();
        return new Pack(Path.of("."), units);
    }
}
