package org.shouwang.county.carrying;

import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files for programs. All calls may be repeated. */
@RestController
@RequestMapping(CarryingApi.PATH)
class CarryingApi {

    static final String PATH = "/api/carrying";

    private final CarriedLogs logs;
    private final SignedAnswers answers;

    CarryingApi(CarriedLogs logs, SignedAnswers answers) {
        this.logs = logs;
        this.answers = answers;
    }

    @PostMapping
    CarriedIn takeIn(@RequestParam MultipartFile file) throws IOException {
        return logs.takeIn(file);
    }

    @GetMapping("/{node}/answer")
    ResponseEntity<byte[]> answer(@PathVariable String node) {
        return answers.to(node);
    }
}
