package org.shouwang.node.rebuild;

import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** For whoever looks after the machine. */
@RestController
class RebuildApi {

    private final ReadModelRebuild rebuild;

    RebuildApi(ReadModelRebuild rebuild) {
        this.rebuild = rebuild;
    }

    @PostMapping("/api/read-models/rebuild")
    Map<String, Long> run() {
        return Map.of("events", rebuild.run());
    }
}
