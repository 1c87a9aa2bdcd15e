package org.shouwang.platform.keys;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;
import org.bouncycastle.util.io.pem.PemObject;

/** Certificates as the text in which they are mailed, carried and configured. */
public final class Pem {

    private Pem() {}

    public static String of(X509Certificate certificate) {
        return written(certificate);
    }

    /** Throws {@link IllegalArgumentException} for anything but one certificate. */
    public static X509Certificate certificate(String pem) {
        try {
            if (object(pem) instanceof X509CertificateHolder holder) {
                return new JcaX509CertificateConverter().getCertificate(holder);
            }
        } catch (IOException | CertificateException malformed) {
            throw new IllegalArgumentException("no certificate", malformed);
        }
        throw new IllegalArgumentException("no certificate");
    }

    /** PKCS#8, which is how brokers and their clients want it. */
    static String of(PrivateKey key) {
        return written(new PemObject("PRIVATE KEY", key.getEncoded()));
    }

    static PKCS10CertificationRequest request(String pem) throws IOException {
        if (object(pem) instanceof PKCS10CertificationRequest request) {
            return request;
        }
        throw new IOException("no certificate request");
    }

    static String written(Object object) {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter writer = new JcaPEMWriter(text)) {
            writer.writeObject(object);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static Object object(String pem) throws IOException {
        try (PEMParser parser = new PEMParser(new StringReader(pem))) {
            Object read = parser.readObject();
            if (read == null) {
                throw new IOException("nothing in PEM");
            }
            return read;
        }
    }
}
