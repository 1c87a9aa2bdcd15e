package org.shouwang.node.broken;

import org.apache.kafka.clients.producer.ProducerRecord;

public record KafkaOutsideOfPublication(ProducerRecord<byte[], byte[]> sent) {}
