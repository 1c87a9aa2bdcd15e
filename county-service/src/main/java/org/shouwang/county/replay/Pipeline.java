package org.shouwang.county.replay;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A reader ahead of the fold by a few blocks, so that database and fold work at the same time in little memory. */
final class Pipeline {

    private static final int BLOCKS_AHEAD = 8;
    private static final List<StoredRow> END = List.of();

    private final Connection connection;
    private final CutOff cut;
    private final BlockingQueue<List<StoredRow>> blocks = new ArrayBlockingQueue<>(BLOCKS_AHEAD);
    private volatile boolean abandoned;
    private volatile @Nullable Exception failure;

    Pipeline(Connection connection, CutOff cut) {
        this.connection = connection;
        this.cut = cut;
    }

    void run(Decoding decoding) throws SQLException, InterruptedException {
        Thread reader = new Thread(this::read, "replay-reader");
        reader.setDaemon(true);
        reader.start();
        try {
            for (List<StoredRow> block = blocks.take(); !block.isEmpty(); block = blocks.take()) {
                decoding.take(block);
            }
        } finally {
            abandoned = true;
            reader.join();
        }
        throwWhatFailed();
    }

    private void read() {
        try {
            StoreScan.read(connection, cut, this::put);
        } catch (SQLException | RuntimeException unread) {
            failure = unread;
        } catch (InterruptedException stopped) {
            failure = stopped;
            Thread.currentThread().interrupt();
        } finally {
            end();
        }
    }

    private void end() {
        try {
            put(END);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** False once nobody takes blocks any more. */
    private boolean put(List<StoredRow> block) throws InterruptedException {
        boolean taken = false;
        while (!taken && !abandoned) {
            taken = blocks.offer(block, 50, TimeUnit.MILLISECONDS);
        }
        return taken;
    }

    private void throwWhatFailed() throws SQLException {
        Exception why = failure;
        if (why instanceof SQLException unread) {
            throw unread;
        }
        if (why != null) {
            throw new Replay.Interrupted("the event store cannot be read", why);
        }
    }
}
