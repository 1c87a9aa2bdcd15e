package org.shouwang.node.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepDirectoryTest {

    @TempDir
    Path directory;

    @Test
    void a_directory_within_the_data_of_postgresql_is_refused() throws IOException {
        Files.writeString(directory.resolve("PG_VERSION"), "18");

        assertThatThrownBy(() -> new KeepDirectory(directory.resolve("a/b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("keep-dir");
    }

    @Test
    void a_directory_beside_it_is_not() throws IOException {
        Files.writeString(Files.createDirectories(directory.resolve("pg")).resolve("PG_VERSION"), "18");

        assertThat(new KeepDirectory(directory.resolve("keep")).path()).isEqualTo(directory.resolve("keep"));
    }

    @Test
    void unless_stated_it_is_the_node_s_own_below_the_home() {
        assertThat(new KeepSettings(null).directory("S01").path())
                .isEqualTo(Path.of(System.getProperty("user.home"), ".shouwang", "S01"));
    }
}
