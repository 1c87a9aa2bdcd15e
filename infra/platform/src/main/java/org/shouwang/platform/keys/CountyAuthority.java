package org.shouwang.platform.keys;

import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;

/**
 * The county as issuer of certificates: its own key, made on first use and kept in {@code county-ca.p12}, and what it signs
 * with it. Whom it signs for is decided by whoever calls.
 */
public final class CountyAuthority {

    /** The county as a client of its broker; no node may be called so. */
    public static final String COUNTY = "county";

    /** The broker itself. No node may be called so: a node's id has no space. */
    public static final String BROKER = "county broker";

    private static final String FILE = "county-ca.p12";
    private static final String NAME = "shouwang county";
    private static final int OWN_YEARS = 20;
    private static final int NODE_YEARS = 2;
    private static final int SERVER_YEARS = 10;

    private final KeyFile.Kept kept;

    private CountyAuthority(KeyFile.Kept kept) {
        this.kept = kept;
    }

    /** {@code now} begins the validity of an authority that is made; an existing one is what it is. */
    public static CountyAuthority openOrCreate(Path directory, Instant now) {
        KeyFile file = new KeyFile(directory.resolve(FILE));
        return new CountyAuthority(file.openOrCreate(NAME, (name, keys) -> root(name, keys, now)));
    }

    public X509Certificate certificate() {
        return kept.certificate();
    }

    /**
     * For a node: it may call a broker under that name, and do nothing else. {@code fromEpoch} is the epoch from which the
     * key speaks for the node; it tells the broker a stolen key from the one that came after it.
     */
    public X509Certificate forNode(String node, int fromEpoch, PublicKey key, Instant from) {
        return issued(Certificates.named(node, fromEpoch), key, from, NODE_YEARS, List.of());
    }

    /** How the county itself reaches its broker, with a key of its own in the same directory. */
    public BrokerAccess accessOfCounty(String bootstrapServers, Path directory, Instant from) {
        NodeKey key = NodeKey.openOrCreate(directory, COUNTY);
        X509Certificate own = issued(Certificates.named(COUNTY), key.publicKey(), from, SERVER_YEARS, List.of());
        return BrokerAccess.mutual(bootstrapServers, key, own, certificate());
    }

    /** DER, over what the county says in writing; see {@link Signatures#holdsStatement}. */
    public byte[] signStatement(byte[] statement) {
        return Signatures.signStatement(kept.key(), statement);
    }

    /** For whoever is called, under those host names and addresses. */
    X509Certificate forServer(String name, PublicKey key, Instant from, List<String> hosts) {
        return issued(Certificates.named(name), key, from, SERVER_YEARS, hosts);
    }

    private X509Certificate issued(X500Name name, PublicKey key, Instant from, int years, List<String> hosts) {
        Certificates.Draft draft = new Certificates.Draft(name, key, NAME, from, later(from, years));
        return Certificates.signed(
                draft,
                extensions -> {
                    extensions.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
                    extensions.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
                    extensions.addExtension(Extension.extendedKeyUsage, false, purposes(hosts));
                    if (!hosts.isEmpty()) {
                        extensions.addExtension(Extension.subjectAlternativeName, false, names(hosts));
                    }
                },
                kept.key());
    }

    private static X509Certificate root(String name, KeyPair keys, Instant now) {
        return Certificates.signed(
                new Certificates.Draft(Certificates.named(name), keys.getPublic(), name, now, later(now, OWN_YEARS)),
                extensions -> {
                    extensions.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
                    extensions.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign));
                },
                keys.getPrivate());
    }

    private static Instant later(Instant from, int years) {
        return from.atOffset(ZoneOffset.UTC).plusYears(years).toInstant();
    }

    private static ExtendedKeyUsage purposes(List<String> hosts) {
        return new ExtendedKeyUsage(
                hosts.isEmpty()
                        ? new KeyPurposeId[] {KeyPurposeId.id_kp_clientAuth}
                        : new KeyPurposeId[] {KeyPurposeId.id_kp_clientAuth, KeyPurposeId.id_kp_serverAuth});
    }

    private static GeneralNames names(List<String> hosts) {
        Stream<GeneralName> names = hosts.stream().map(CountyAuthority::name);
        return new GeneralNames(names.toArray(GeneralName[]::new));
    }

    private static GeneralName name(String host) {
        boolean address = host.matches("[0-9.]+") || host.contains(":");
        return new GeneralName(address ? GeneralName.iPAddress : GeneralName.dNSName, host);
    }
}
