package org.shouwang.county.readmodels;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/read-models")
class ReadModelsApi {

    private final ReadModels models;
    private final ParkedEvents parked;

    ReadModelsApi(ReadModels models, ParkedEvents parked) {
        this.models = models;
        this.parked = parked;
    }

    @GetMapping
    List<ReadModelState> all() {
        return models.all();
    }

    @GetMapping("/{name}")
    ReadModelState one(@PathVariable String name) {
        return models.state(name);
    }

    /** Reads every row; two generations built from the same events give the same. */
    @GetMapping("/{name}/content")
    GenerationTables.Content content(@PathVariable String name) {
        return models.content(name);
    }

    @PostMapping("/{name}/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ReadModelState rebuild(@PathVariable String name) {
        return models.rebuild(name);
    }

    @GetMapping("/parked")
    List<ParkedEvents.Parked> parked() {
        return parked.list();
    }

    @PostMapping("/{name}/retry-parked")
    ReadModelState retryParked(@PathVariable String name) {
        return models.retryParked(name);
    }
}
