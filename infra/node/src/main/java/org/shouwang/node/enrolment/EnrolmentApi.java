package org.shouwang.node.enrolment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Enrolment for programs that carry the files. */
@RestController
@RequestMapping("/api/enrolment")
class EnrolmentApi {

    record State(String fingerprint, Enrolment.@Nullable Standing enrolled) {}

    private final Enrolment enrolment;

    EnrolmentApi(Enrolment enrolment) {
        this.enrolment = enrolment;
    }

    @GetMapping
    State state() {
        Optional<Enrolment.Standing> standing = enrolment.standing();
        return new State(enrolment.fingerprint(), standing.orElse(null));
    }

    @GetMapping(path = "/request", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] request() {
        return enrolment.request();
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void take(@RequestBody byte[] answer) {
        enrolment.take(answer);
    }
}
