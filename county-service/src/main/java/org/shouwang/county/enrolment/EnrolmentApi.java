package org.shouwang.county.enrolment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.county.trust.NodeKeyRow;
import org.shouwang.county.trust.NodeKeys;
import org.shouwang.platform.enrolment.EnrolmentFiles;
import org.shouwang.platform.enrolment.EnrolmentRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Enrolment for programs that carry the files, and answer for having compared the keys. All calls may be repeated. */
@RestController
@RequestMapping("/api/enrolments")
class EnrolmentApi {

    record Revocation(@Nullable String reason) {}

    /** {@code trouble} is why the broker does not know of it yet. */
    record Key(NodeKeyRow key, @Nullable String trouble) {}

    private final Trust trust;
    private final Answers answers;
    private final NodeKeys keys;
    private final Gates gates;

    EnrolmentApi(Trust trust, Answers answers, NodeKeys keys, Gates gates) {
        this.trust = trust;
        this.answers = answers;
        this.keys = keys;
        this.gates = gates;
    }

    @GetMapping
    List<Key> all() {
        return keys.all().stream().map(row -> new Key(row, trouble(row.node()))).toList();
    }

    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] enrol(@RequestBody byte[] file) {
        EnrolmentRequest request = EnrolmentFiles.readRequest(file);
        trust.decide(request);
        return EnrolmentFiles.write(answers.to(request.node(), trust.keysOf(request.node())));
    }

    @PostMapping("/{node}/revocation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable String node, @RequestBody Revocation revocation) {
        trust.revoke(node, revocation.reason());
    }

    /** The table of keys anew, from what the county has said. */
    @PostMapping("/rebuild")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rebuild() {
        trust.rebuild();
    }

    private @Nullable String trouble(String node) {
        Optional<String> trouble = gates.troubleWith(node);
        return trouble.orElse(null);
    }
}
