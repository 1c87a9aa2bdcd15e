package org.shouwang.platform.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/**
 * What a broker needs to show who it is and to know whom it may hear: {@code broker.pem}, its key and certificate, and
 * {@code county.pem}, the certificate of the county that signed for all of them.
 */
public record BrokerFiles(Path keyStore, Path trustStore) {

    /** Written once; a broker under other host names gets other files in another directory. */
    public static BrokerFiles writtenIn(Path directory, CountyAuthority county, List<String> hosts, Instant now) {
        BrokerFiles files = new BrokerFiles(directory.resolve("broker.pem"), directory.resolve("county.pem"));
        if (!Files.exists(files.keyStore)) {
            NodeKey key = NodeKey.openOrCreate(directory, CountyAuthority.BROKER);
            X509Certificate own = county.forServer(CountyAuthority.BROKER, key.publicKey(), now, hosts);
            write(files.trustStore, Pem.of(county.certificate()));
            write(files.keyStore, Pem.of(key.privateKey()) + Pem.of(own));
        }
        return files;
    }

    private static void write(Path file, String text) {
        try {
            DurableFile.replace(file, text.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }
}
