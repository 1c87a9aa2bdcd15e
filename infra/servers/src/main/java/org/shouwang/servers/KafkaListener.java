package org.shouwang.servers;

/**
 * A door of the broker for one client alone, who is told to come back to another address: whatever stands between the two
 * ports stands between this client and the broker.
 *
 * @param name of the listener, as Kafka takes it: letters and digits
 * @param port where the broker listens
 * @param advertisedPort where the client is sent
 */
public record KafkaListener(String name, int port, int advertisedPort) {}
