package org.shouwang.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwang.servers.process.CannotStart;

class PostgresBinariesTest {

    @ParameterizedTest
    @CsvSource({
        "Linux,amd64,postgres-linux-x86_64.txz",
        "Linux,aarch64,postgres-linux-arm_64.txz",
        "Mac OS X,x86_64,postgres-darwin-x86_64.txz",
        "Mac OS X,aarch64,postgres-darwin-arm_64.txz"
    })
    void every_supported_machine_finds_its_archive_on_the_class_path(String system, String processor, String archive) {
        assertThat(PostgresBinaries.archiveFor(system, processor)).isEqualTo(archive);
        assertThat(PostgresBinaries.class.getResource("/" + archive)).isNotNull();
    }

    @Test
    void an_unsupported_machine_is_told_which_are_supported() {
        assertThatThrownBy(() -> PostgresBinaries.archiveFor("SunOS", "sparcv9"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Linux and macOS");
    }
}
