package org.shouwang.platform.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeKeyTest {

    private static final String HASH = "2e50f84a0d942a0653cadbad8bec6a55b9d7561a93704f70ea0a5809d4b477ca";
    private static final String OTHER = "3e50f84a0d942a0653cadbad8bec6a55b9d7561a93704f70ea0a5809d4b477ca";

    @TempDir
    Path directory;

    @Test
    void a_key_made_once_is_the_key_ever_after() {
        NodeKey made = NodeKey.openOrCreate(directory, "S01");
        NodeKey opened = NodeKey.openOrCreate(directory, "S01");

        assertThat(opened.publicKey()).isEqualTo(made.publicKey());
        assertThat(Signatures.hold(made.publicKey(), HASH, opened.sign(HASH))).isTrue();
    }

    @Test
    void ten_who_open_it_first_at_the_same_time_get_the_same_key() {
        List<String> prints = IntStream.range(0, 10)
                .parallel()
                .mapToObj(n -> NodeKey.openOrCreate(directory, "S01").fingerprint())
                .distinct()
                .toList();

        assertThat(prints).hasSize(1);
        assertThat(files()).hasSize(1);
    }

    @Test
    void nobody_else_on_the_machine_can_read_it() throws IOException {
        Path keep = directory.resolve("keep");
        NodeKey made = NodeKey.openOrCreate(keep, "S01");

        assertThat(made.node()).isEqualTo("S01");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keep.resolve("node-key.p12"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keep)))
                .isEqualTo("rwx------");
    }

    @Test
    void the_key_of_another_node_is_not_taken_for_its_own() {
        NodeKey made = NodeKey.openOrCreate(directory, "S01");

        assertThatThrownBy(() -> NodeKey.openOrCreate(directory, "S02"))
                .isInstanceOf(UnusableKey.class)
                .hasMessageContaining("S01");
        assertThat(NodeKey.openOrCreate(directory, "S01").publicKey()).isEqualTo(made.publicKey());
    }

    @Test
    void a_damaged_file_is_said_to_be_so_and_never_replaced_by_a_new_key() throws IOException {
        Files.write(directory.resolve("node-key.p12"), new byte[] {1, 2, 3});

        assertThatThrownBy(() -> NodeKey.openOrCreate(directory, "S01")).isInstanceOf(UnusableKey.class);
        assertThat(directory.resolve("node-key.p12")).hasBinaryContent(new byte[] {1, 2, 3});
    }

    @Test
    void a_signature_is_good_for_its_hash_and_its_key_alone() {
        NodeKey key = NodeKey.openOrCreate(directory.resolve("one"), "S01");
        NodeKey other = NodeKey.openOrCreate(directory.resolve("other"), "S01");
        byte[] signature = key.sign(HASH);

        assertThat(Signatures.hold(key.publicKey(), OTHER, signature)).isFalse();
        assertThat(Signatures.hold(other.publicKey(), HASH, signature)).isFalse();
    }

    @Test
    void garbage_holds_for_nothing_and_throws_nothing() {
        NodeKey key = NodeKey.openOrCreate(directory, "S01");
        byte[] signature = key.sign(HASH);
        byte[] flipped = signature.clone();
        flipped[flipped.length - 1] ^= 1;

        Stream.of(new byte[0], new byte[] {1}, new byte[200], Arrays.copyOf(signature, 20), flipped)
                .forEach(garbage -> assertThat(Signatures.hold(key.publicKey(), HASH, garbage))
                        .isFalse());
        assertThat(Signatures.hold(key.publicKey(), "no hash", signature)).isFalse();
    }

    @Test
    void nothing_but_the_hash_of_an_envelope_is_signed() {
        NodeKey key = NodeKey.openOrCreate(directory, "S01");

        assertThatThrownBy(() -> key.sign("pay 100")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_fingerprint_is_sixteen_groups_of_digits_and_tells_keys_apart() {
        NodeKey one = NodeKey.openOrCreate(directory.resolve("one"), "S01");
        NodeKey other = NodeKey.openOrCreate(directory.resolve("other"), "S01");

        assertThat(one.fingerprint())
                .matches("\\d{5}( \\d{5}){15}")
                .isNotEqualTo(other.fingerprint())
                .isEqualTo(Fingerprint.of(Signatures.publicKeyOf(one.publicKey().getEncoded())));
    }

    @Test
    void a_key_on_another_curve_or_no_key_at_all_is_refused() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp384r1"));
        PublicKey larger = generator.generateKeyPair().getPublic();

        assertThatThrownBy(() -> Signatures.publicKeyOf(larger.getEncoded()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Signatures.publicKeyOf(new byte[] {1, 2, 3}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
