package org.shouwang.platform.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountyAuthorityTest {

    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

    @TempDir
    Path directory;

    private CountyAuthority county;
    private NodeKey node;

    @BeforeEach
    void a_county_and_a_node() {
        county = CountyAuthority.openOrCreate(directory, NOW);
        node = NodeKey.openOrCreate(directory, "S01");
    }

    @Test
    void a_certificate_names_its_node_holds_its_key_and_lasts_two_years() {
        X509Certificate issued = county.forNode("S01", 3, node.publicKey(), NOW);

        assertThatCode(() -> issued.verify(county.certificate().getPublicKey())).doesNotThrowAnyException();
        assertThat(issued.getSubjectX500Principal().getName()).isEqualTo("CN=S01,OU=3");
        assertThat(new IssuedCertificate(issued, county.certificate()).isFor("S01", node.publicKey()))
                .isTrue();
        assertThat(issued.getPublicKey()).isEqualTo(node.publicKey());
        assertThat(issued.getNotAfter().toInstant()).isEqualTo("2028-03-01T00:00:00Z");
        assertThat(issued.getBasicConstraints()).isEqualTo(-1);
    }

    @Test
    void only_the_county_s_own_certificate_may_sign_others() {
        assertThat(county.certificate().getBasicConstraints()).isZero();
        assertThat(CountyAuthority.openOrCreate(directory, NOW.plusSeconds(1)).certificate())
                .isEqualTo(county.certificate());
    }

    @Test
    void a_broker_is_known_by_its_host_names_and_addresses() throws Exception {
        X509Certificate broker =
                county.forServer(CountyAuthority.BROKER, node.publicKey(), NOW, List.of("kafka", "127.0.0.1"));

        assertThat(broker.getSubjectAlternativeNames())
                .extracting(name -> String.valueOf(name.get(1)))
                .containsExactly("kafka", "127.0.0.1");
        assertThat(Certificates.nameIn(broker)).isEqualTo("county broker");
    }

    @Test
    void a_request_is_good_for_its_own_name_and_key_alone() {
        String request = node.certificateRequest();
        NodeKey other = NodeKey.openOrCreate(directory.resolve("other"), "S01");

        assertThat(Certificates.asksFor(request, "S01", node.publicKey())).isTrue();
        assertThat(Certificates.asksFor(request, "S02", node.publicKey())).isFalse();
        assertThat(Certificates.asksFor(request, "S01", other.publicKey())).isFalse();
        assertThat(Certificates.asksFor("no request", "S01", node.publicKey())).isFalse();
    }

    @Test
    void what_is_written_as_text_is_read_again() {
        assertThat(Pem.certificate(Pem.of(county.certificate()))).isEqualTo(county.certificate());
    }
}
