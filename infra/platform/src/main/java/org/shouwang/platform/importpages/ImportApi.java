package org.shouwang.platform.importpages;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.imports.ImportJob;
import org.shouwang.platform.imports.Imports;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Imports for programs. */
@RestController
@RequestMapping("/api/imports")
class ImportApi {

    private final Imports imports;

    ImportApi(Imports imports) {
        this.imports = imports;
    }

    @PostMapping
    ResponseEntity<Map<String, String>> take(
            @RequestParam MultipartFile file,
            @RequestParam String kind,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate dayOfImport,
            @RequestParam(required = false) @Nullable Instant recordedAt,
            @RequestParam(defaultValue = "false") boolean confirm)
            throws IOException {
        Imports.Upload upload = new Imports.Upload(
                kind(kind), file.getOriginalFilename(), file.getBytes(), dayOfImport, recordedAt, confirm);
        return ResponseEntity.accepted().body(Map.of("id", imports.take(upload)));
    }

    @GetMapping("/{id}")
    ImportAnswer find(@PathVariable String id) {
        return ImportAnswer.of(imports.find(id).orElseThrow(ImportApi::notFound));
    }

    /** Says 409 for a job that does not wait for it. */
    @PostMapping("/{id}/confirm")
    ResponseEntity<ImportAnswer> confirm(@PathVariable String id) {
        boolean confirmed = imports.confirm(id);
        return ResponseEntity.status(confirmed ? HttpStatus.ACCEPTED : HttpStatus.CONFLICT)
                .body(find(id));
    }

    private ImportJob.Kind kind(String word) {
        return Stream.of(ImportJob.Kind.values())
                .filter(kind -> kind.word().equals(word))
                .filter(kind -> kind == ImportJob.Kind.WORKLOG || imports.takesLedgers())
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.BAD_REQUEST, "kind is worklog, or ledger where one is kept"));
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "no such import");
    }
}
