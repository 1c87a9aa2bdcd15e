package org.shouwang.journeys;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.shouwang.platform.keys.BrokerAccess;

/** Somebody at the broker's door, with what he has to show. */
record Caller(BrokerAccess access) {

    private static final int PATIENCE_MILLIS = 20_000;

    /** Returns when the broker has it, throws why it has not. */
    void writeTo(String topic) throws Exception {
        Map<String, Object> settings = access.clientSettings();
        settings.put("acks", "all");
        settings.put("max.block.ms", PATIENCE_MILLIS);
        settings.put("delivery.timeout.ms", PATIENCE_MILLIS);
        settings.put("request.timeout.ms", PATIENCE_MILLIS / 2);
        settings.put("linger.ms", 0);
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            Object unused =
                    producer.send(new ProducerRecord<>(topic, "not a record")).get();
        }
    }

    /** How much is to be had at the beginning of it. */
    long readFrom(String topic) {
        TopicPartition partition = new TopicPartition(topic, 0);
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(access.clientSettings(), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seek(partition, 0);
            return consumer.poll(Duration.ofMillis(PATIENCE_MILLIS)).count();
        }
    }
}
