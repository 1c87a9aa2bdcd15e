package org.shouwang.platform.enrolment;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.rules.RuleBroken;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Request and answer as files of JSON; what a later version adds is passed over, what is missing is refused. */
public final class EnrolmentFiles {

    private static final int LARGEST = 100_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(5)
                            .maxDocumentLength(LARGEST)
                            .build())
                    .build())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private EnrolmentFiles() {}

    public static byte[] write(EnrolmentRequest request) {
        return MAPPER.writeValueAsBytes(request);
    }

    public static byte[] write(EnrolmentAnswer answer) {
        return MAPPER.writeValueAsBytes(answer);
    }

    /** Throws {@link RuleBroken} for a file that is no request. */
    public static EnrolmentRequest readRequest(byte[] file) {
        return read(file, EnrolmentRequest.class)
                .filter(read -> areThere(
                        read.node(),
                        read.kind(),
                        read.name(),
                        read.publicKey(),
                        read.certificateRequest(),
                        read.signature()))
                .orElseThrow(() -> new RuleBroken("NO_ENROLMENT_REQUEST", "the file is no request of a node"));
    }

    /** Throws {@link RuleBroken} for a file that is no answer. */
    public static EnrolmentAnswer readAnswer(byte[] file) {
        return read(file, EnrolmentAnswer.class)
                .filter(read -> areThere(
                        read.node(), read.county(), read.certificate(), read.bootstrapServers(), read.topics()))
                .filter(read -> areThere(read.topics().up(), read.topics().down()))
                .orElseThrow(() -> new RuleBroken("NO_ENROLMENT_ANSWER", "the file is no answer of a county"));
    }

    private static <T> Optional<T> read(byte[] file, Class<T> type) {
        try {
            return Optional.ofNullable(MAPPER.readValue(file, type));
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
    }

    private static boolean areThere(@Nullable Object... parts) {
        return Arrays.stream(parts).allMatch(part -> part != null);
    }
}
