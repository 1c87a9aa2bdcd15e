package org.shouwang.servers.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs({OS.LINUX, OS.MAC})
class ProcessTreeTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void a_process_and_its_child_are_killed_together() throws IOException {
        Process shell = new ProcessBuilder("sh", "-c", "sleep 600 & echo started; wait").start();
        awaitLine(shell);
        ProcessTree tree = ProcessTree.of(shell.pid());
        assertThat(tree.processes()).hasSize(2);

        tree.kill();

        assertThat(Patience.until(PATIENCE, () -> tree.processes().stream().noneMatch(ProcessHandle::isAlive)))
                .isTrue();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void who_was_paused_goes_on_where_it_was() throws IOException {
        Process shell = new ProcessBuilder("sh", "-c", "echo started; read line; echo heard $line").start();
        awaitLine(shell);
        ProcessTree tree = ProcessTree.of(shell.pid());

        tree.pause();
        assertThat(Patience.until(PATIENCE, () -> state(shell).equals("T"))).isTrue();
        tree.resume();

        shell.outputWriter().append("you\n").flush();
        assertThat(awaitLine(shell)).isEqualTo("heard you");
    }

    @Test
    void nobody_is_met_where_nobody_is() {
        assertThat(ProcessTree.of(Long.MAX_VALUE).processes()).isEmpty();
    }

    private static String awaitLine(Process process) throws IOException {
        BufferedReader reader = process.inputReader();
        return reader.readLine();
    }

    private static String state(Process process) {
        try {
            String line = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
            return line.substring(line.lastIndexOf(')') + 2, line.lastIndexOf(')') + 3);
        } catch (IOException gone) {
            return "";
        }
    }
}
