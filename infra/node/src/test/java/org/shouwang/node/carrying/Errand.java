package org.shouwang.node.carrying;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.shouwang.events.envelope.Envelope;
import org.shouwang.platform.carrying.LogFileReader;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/** Somebody who carries files from and to a running node. */
final class Errand {

    private final RestClient http;

    Errand(int port) {
        this.http = RestClient.create("http://127.0.0.1:" + port);
    }

    ResponseEntity<byte[]> fetches(boolean all) {
        return http.get().uri("/api/carrying/export?all=" + all).retrieve().toEntity(byte[].class);
    }

    List<Envelope> records(boolean all) {
        try {
            LogFileReader reader =
                    new LogFileReader(new ByteArrayInputStream(fetches(all).getBody()));
            List<Envelope> records = new ArrayList<>();
            for (byte[] frame = reader.next(); frame != null; frame = reader.next()) {
                records.add(Envelope.fromBytes(frame));
            }
            return records;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The status, and what is wrong if anything is. */
    String brings(byte[] answer) {
        return puts("/api/carrying/answer", MediaType.APPLICATION_OCTET_STREAM, answer);
    }

    String enrols(byte[] answer) {
        return puts("/api/enrolment", MediaType.APPLICATION_JSON, answer);
    }

    String handsInOnThePage(byte[] answer) {
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("file", new ByteArrayResource(answer) {
            @Override
            public String getFilename() {
                return "answer.swans";
            }
        });
        return http.post()
                .uri("/carrying/answer")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .accept(MediaType.TEXT_HTML)
                .body(form)
                .retrieve()
                .body(String.class);
    }

    private String puts(String path, MediaType type, byte[] file) {
        return http.put()
                .uri(path)
                .contentType(type)
                .body(file)
                .exchange((request, response) -> response.getStatusCode().value() + " "
                        + new String(response.getBody().readAllBytes(), StandardCharsets.UTF_8));
    }
}
