package org.shouwang.county.coverage;

import java.util.List;
import java.util.stream.Stream;
import org.shouwang.county.readmodels.ReadModels;
import org.shouwang.platform.processing.ProcessorLag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How far the county knows its nodes, and how far its read models follow. */
@RestController
class CoverageApi {

    /** {@code lag} counts positions of the county's store. */
    record Follower(String name, long lag) {}

    record Report(List<NodeCoverage> nodes, List<Follower> projections) {}

    private final Coverage coverage;
    private final ReadModels readModels;
    private final ProcessorLag processors;

    CoverageApi(Coverage coverage, ReadModels readModels, ProcessorLag processors) {
        this.coverage = coverage;
        this.readModels = readModels;
        this.processors = processors;
    }

    /** Positions first: whoever finds a node complete and no lag afterwards knows that the pages are complete. */
    @GetMapping("/api/coverage")
    Report report() {
        List<NodeCoverage> nodes = coverage.nodes();
        return new Report(nodes, followers());
    }

    private List<Follower> followers() {
        return Stream.concat(
                        readModels.all().stream().map(model -> new Follower(model.name(), model.lag())),
                        processors.all().stream().map(one -> new Follower(one.processor(), one.lag())))
                .toList();
    }
}
