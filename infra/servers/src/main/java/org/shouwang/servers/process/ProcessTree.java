package org.shouwang.servers.process;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A process and all that it started, met by one signal together. */
public record ProcessTree(List<ProcessHandle> processes) {

    /** As it is at this moment, the root first; empty when there is no such process. */
    public static ProcessTree of(long pid) {
        return new ProcessTree(ProcessHandle.of(pid).stream()
                .flatMap(root -> Stream.concat(Stream.of(root), root.descendants()))
                .toList());
    }

    /**
     * As when the power goes: nothing of it does another step, nor closes anything itself, nor sees another of them die.
     */
    public void kill() {
        pause();
        ProcessTree whole =
                processes.stream().findFirst().map(root -> of(root.pid())).orElse(this);
        whole.pause();
        whole.processes.forEach(ProcessHandle::destroyForcibly);
    }

    /** It stands still with all its connections open, until it goes on as if nothing had been. */
    public void pause() {
        signal("STOP");
    }

    public void resume() {
        signal("CONT");
    }

    private void signal(String name) {
        String pids = processes.stream()
                .filter(ProcessHandle::isAlive)
                .map(process -> String.valueOf(process.pid()))
                .collect(Collectors.joining(" "));
        if (!pids.isEmpty()) {
            Command.of(List.of(), "sh", "-c", "kill -" + name + " " + pids).run(Path.of("/"));
        }
    }
}
