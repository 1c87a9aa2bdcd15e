package org.shouwang.node.carrying;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The two files, for programs that carry them and for the page. */
@RestController
@RequestMapping("/api/carrying")
class CarryingApi {

    private final Packing packing;
    private final CarriedAnswers answers;

    CarryingApi(Packing packing, CarriedAnswers answers) {
        this.packing = packing;
        this.answers = answers;
    }

    /** Written while it is read, so that no failure can be answered once it has begun: then the file has no end. */
    @GetMapping("/export")
    void export(@RequestParam(defaultValue = "false") boolean all, HttpServletResponse response) throws IOException {
        Luggage luggage = packing.choose(all);
        ContentDisposition file = ContentDisposition.attachment()
                .filename(luggage.fileName(), StandardCharsets.UTF_8)
                .build();
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, file.toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
        packing.write(luggage, response.getOutputStream());
    }

    @PutMapping("/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void take(@RequestBody byte[] answer) {
        var unused = answers.take(answer);
    }
}
