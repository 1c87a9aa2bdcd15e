package org.shouwang.node.recording;

import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.shouwang.node.childfile.ChildFile;
import org.shouwang.node.childfile.CorrectChildFile;
import org.shouwang.node.childfile.RecordCareFact;
import org.shouwang.node.childfile.RegisterChild;
import org.shouwang.node.unitlog.RecordUnitFact;
import org.shouwang.node.unitlog.UnitLog;
import org.springframework.stereotype.Component;

/**
 * Carries out the decisions of one piece of paper together: their events are appended in one go, in the order decided, at
 * the end of the work. Joins the transaction it is called in; a few thousand decisions at a time.
 */
@Component
public class PaperRecorder {

    private final Repository<ChildFile> childFiles;
    private final UnitLog unitLog;

    PaperRecorder(Repository<ChildFile> childFiles, UnitLog unitLog) {
        this.childFiles = childFiles;
        this.unitLog = unitLog;
    }

    /** The work calls {@code record} as often as it needs; its events say they were recorded at that moment. */
    public void run(Instant recordedAt, Runnable work) {
        Map<String, Object> metaData = Map.of("recordedAt", recordedAt.toString());
        UnitOfWork<?> unit = DefaultUnitOfWork.startAndGet(asCommandMessage("paper"));
        unit.registerCorrelationDataProvider(message -> metaData);
        ResultMessage<?> result = unit.executeWithResult(() -> {
            work.run();
            return metaData;
        });
        if (result.isExceptional()) {
            throw asUnchecked(result.exceptionResult());
        }
    }

    public void record(RegisterChild command) {
        Object unused = attempt(() -> childFiles.newInstance(ChildFile::new, file -> decide(file, command)));
    }

    public void record(CorrectChildFile command) {
        decide(childFiles.load(command.childId()), command);
    }

    public void record(RecordCareFact command) {
        decide(childFiles.load(command.childId()), command);
    }

    public void record(RecordUnitFact command) {
        unitLog.decide(command);
    }

    private static void decide(Aggregate<ChildFile> file, Object command) {
        Object unused = attempt(() -> file.handle(asCommandMessage(command)));
    }

    private static @Nullable Object attempt(Callable<?> decision) {
        try {
            return decision.call();
        } catch (Exception failure) {
            throw asUnchecked(failure);
        }
    }

    private static RuntimeException asUnchecked(Throwable thrown) {
        return thrown instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(thrown);
    }
}
