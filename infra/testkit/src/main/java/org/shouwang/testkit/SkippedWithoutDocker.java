package org.shouwang.testkit;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.DockerClientFactory;

/**
 * Under {@code -Pcontainers} an integration test on a machine without Docker is reported as skipped, with the reason; it
 * neither fails nor passes. Found by JUnit on the class path, so no test has to ask for it.
 */
public final class SkippedWithoutDocker implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean integration = context.getTestClass()
                .map(test -> test.getSimpleName().endsWith("IT"))
                .orElse(false);
        if (integration && ServerSource.isContainers() && !Docker.IS_THERE) {
            return ConditionEvaluationResult.disabled("containers were asked for, but no Docker answers");
        }
        return ConditionEvaluationResult.enabled("servers are there");
    }

    private static final class Docker {

        static final boolean IS_THERE = DockerClientFactory.instance().isDockerAvailable();
    }
}
