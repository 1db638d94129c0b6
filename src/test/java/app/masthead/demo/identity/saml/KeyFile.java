package app.masthead.demo.identity.saml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

/** Where an issuer's keys outlast a restart: a PKCS #12 file. Its password is no secret, as nothing here is. */
public record KeyFile(Path path) {

    private static final char[] PASSWORD = "demo".toCharArray();

    List<Credential> read() {
        if (!Files.exists(path)) {
            return List.of();
        }
        try {
            var store = KeyStore.getInstance(path.toFile(), PASSWORD);
            var credentials = new ArrayList<Credential>();
            for (int index = 0; store.containsAlias(alias(index)); index++) {
                var key = (PrivateKey) store.getKey(alias(index), PASSWORD);
                credentials.add(new Credential(key, (X509Certificate) store.getCertificate(alias(index))));
            }
            return credentials;
        } catch (GeneralSecurityException | IOException unreadable) {
            throw new IllegalStateException("The keys in " + path + " cannot be read; delete the file", unreadable);
        }
    }

    void write(List<Credential> credentials) {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, PASSWORD);
            for (var credential : credentials) {
                var chain = new Certificate[] {credential.certificate()};
                store.setKeyEntry(alias(store.size()), credential.privateKey(), PASSWORD, chain);
            }
            write(store);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void write(KeyStore store) throws GeneralSecurityException, IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        try (var file = Files.newOutputStream(path)) {
            store.store(file, PASSWORD);
        }
    }

    private static String alias(int index) {
        return "key-" + index;
    }
}
