package org.shouwang.county.carrying;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.shouwang.events.codes.NodeKind;
import org.shouwang.platform.carrying.AnswerFile;
import org.shouwang.platform.enrolment.EnrolmentFiles;
import org.shouwang.platform.enrolment.EnrolmentRequest;
import org.shouwang.platform.enrolment.EnrolmentRequest.Particulars;
import org.shouwang.platform.keys.NodeKey;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The county's counter, where files are handed in and answers given out, and what its tables keep of one node. */
final class Counter {

    /** All that intake and store keep, but for the moment and the place in the store. */
    private static final List<String> KEPT = List.of(
            "select node, epoch, seq, hash from node_position where node = ? order by epoch",
            """
            select epoch, seq, event_id, type, hash, prev_hash, global_index is null as parked, header, md5(signature)
              from intake where node = ? order by epoch, seq
            """,
            """
            select eventIdentifier, aggregateIdentifier, sequenceNumber, type, payloadType, payloadRevision,
                   md5(payload) as payload, md5(metaData) as said
              from domain_event_entry where aggregateIdentifier = ? || '/1' order by globalIndex
            """,
            "select epoch, seq, hash, signed, md5(bytes) from held_record where node = ? order by epoch, seq, hash",
            """
            select reason, epoch, seq, type, header, md5(bytes) from parked_record where node = ? order by md5(bytes)
            """);

    private final RestClient http;
    private final JdbcClient jdbc;

    Counter(int port, JdbcClient jdbc) {
        this.http = RestClient.create("http://127.0.0.1:" + port);
        this.jdbc = jdbc;
    }

    void enrols(NodeKey key) {
        Particulars village = new Particulars(key.node(), NodeKind.VILLAGE, "沙湾村", "349921101", "349921101201");
        http.post()
                .uri("/api/enrolments")
                .contentType(MediaType.APPLICATION_JSON)
                .body(EnrolmentFiles.write(EnrolmentRequest.of(village, 1, key)))
                .retrieve()
                .toBodilessEntity();
    }

    JsonNode takes(byte[] file) {
        return JsonMapper.shared().readTree(answer("/api/carrying", file));
    }

    String page(byte[] file) {
        return answer("/carrying", file);
    }

    /** The status of a file handed in where other files go. */
    int status(String path, byte[] file) {
        return http.post()
                .uri(path)
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(form(file))
                .exchange((request, response) -> response.getStatusCode().value());
    }

    AnswerFile answerFor(String node) {
        return AnswerFile.fromBytes(
                http.get().uri("/api/carrying/{node}/answer", node).retrieve().body(byte[].class));
    }

    List<List<Map<String, Object>>> keeps(String node) {
        List<List<Map<String, Object>>> kept = new ArrayList<>();
        KEPT.forEach(sql -> kept.add(jdbc.sql(sql).param(node).query().listOfRows()));
        return kept;
    }

    private String answer(String path, byte[] file) {
        return http.post()
                .uri(path)
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .accept(path.startsWith("/api/") ? MediaType.ALL : MediaType.TEXT_HTML)
                .body(form(file))
                .exchange((request, response) -> new String(response.getBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    private static MultiValueMap<String, Object> form(byte[] file) {
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("file", new ByteArrayResource(file) {
            @Override
            public String getFilename() {
                return "守望-V01.swlog";
            }
        });
        return form;
    }
}
