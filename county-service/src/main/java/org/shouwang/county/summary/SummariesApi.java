package org.shouwang.county.summary;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.county.summary.SummaryConfiguration.NewId;
import org.shouwang.county.summary.document.SummaryFile;
import org.shouwang.platform.rules.Rule;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Summaries for programs: ask for one, see how far it is, fetch its files. */
@RestController
@RequestMapping("/api/summaries")
class SummariesApi {

    private static final int LISTED = 100;

    /** What a program sends; {@code knownAt} in any form of {@link KnownAtText}. */
    record Asked(
            int year,
            String definition,
            @Nullable String knownAt,
            @Nullable Boolean evidence) {}

    private final SummaryJobs jobs;
    private final Clock clock;
    private final NewId newId;

    SummariesApi(SummaryJobs jobs, Clock clock, NewId newId) {
        this.jobs = jobs;
        this.clock = clock;
        this.newId = newId;
    }

    @PostMapping
    ResponseEntity<Map<String, Object>> ask(@RequestBody Asked asked) {
        UUID id = ask(asked.year(), asked.definition(), asked.knownAt(), Boolean.TRUE.equals(asked.evidence()));
        return ResponseEntity.accepted()
                .location(URI.create("/api/summaries/" + id))
                .body(Map.of("id", id));
    }

    UUID ask(int year, String definition, @Nullable String knownAt, boolean evidence) {
        Rule.mustHold(new DefinitionMustBeKnown(String.valueOf(definition)), new InstantMustBeReadable(knownAt));
        UUID id = newId.get();
        Instant now = clock.instant();
        jobs.ask(id, new Wanted(year, definition, KnownAtText.parse(knownAt), evidence), now);
        return id;
    }

    @GetMapping
    List<Map<String, Object>> latest() {
        return jobs.latest(LISTED).stream().map(SummariesApi::tree).toList();
    }

    @GetMapping("/{id}")
    ResponseEntity<Map<String, Object>> one(@PathVariable UUID id) {
        return ResponseEntity.of(jobs.find(id).map(SummariesApi::tree));
    }

    @GetMapping("/{id}/files/{name}")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable String name) {
        return jobs.file(id, name).map(SummariesApi::download).orElseGet(() -> ResponseEntity.notFound()
                .build());
    }

    private static ResponseEntity<byte[]> download(SummaryFile file) {
        String disposition =
                ContentDisposition.attachment().filename(file.name()).build().toString();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.contentType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(file.bytes());
    }

    private static Map<String, Object> tree(SummaryJob job) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", job.id());
        tree.put("state", job.state());
        tree.put("year", job.wanted().year());
        tree.put("definition", job.wanted().definition());
        put(tree, "knownAt", job.wanted().knownAt());
        tree.put("evidence", job.wanted().evidence());
        tree.put("progress", Map.of("done", job.done(), "total", job.total()));
        put(tree, "events", job.events());
        put(tree, "unreadable", job.unreadable());
        put(tree, "hash", job.hash());
        put(tree, "error", job.error());
        tree.put("askedAt", job.askedAt());
        put(tree, "finishedAt", job.finishedAt());
        tree.put("files", job.files().stream().map(name -> file(job, name)).toList());
        return tree;
    }

    private static Map<String, String> file(SummaryJob job, String name) {
        return Map.of("name", name, "href", "/api/summaries/" + job.id() + "/files/" + name);
    }

    private static void put(Map<String, Object> tree, String key, @Nullable Object value) {
        if (value != null) {
            tree.put(key, value);
        }
    }
}
