package org.shouwang.journeys.chaos.world;

/** One process, or one server with its processes, that can be harmed. Its name is unit and part, such as {@code S01.pg}. */
public interface Component {

    String name();

    /** Starts it unless it runs, and returns when it serves. */
    void start();

    /** Of the first of its processes; only after a start. */
    long pid();

    boolean isRunning();

    boolean isReady();

    /** SIGKILL to all of it. */
    void kill();

    /** SIGSTOP to all of it. */
    void pause();

    /** SIGCONT. */
    void resume();

    void stop();
}
