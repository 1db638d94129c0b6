package app.masthead.demo.identity.saml;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An issuer's keys for SAML. The newest signs and the one before stays published, as in {@code rotate}; a next one can
 * be published ahead of its use, as careful providers do it.
 */
public final class SamlKeys {

    private static final int KEPT = 2;

    private final List<Credential> credentials = new ArrayList<>();
    private final String name;
    private final Clock clock;
    private final Optional<KeyFile> file;
    private @Nullable Credential next;
    private @Nullable Credential foreign;

    /**
     * Keys made when they are first needed, or read from the file where earlier ones were kept.
     *
     * @param name stands in the certificates
     */
    public SamlKeys(String name, Clock clock, Optional<KeyFile> file) {
        this.name = name;
        this.clock = clock;
        this.file = file;
    }

    synchronized Credential current() {
        return kept().getFirst();
    }

    /** Those in the metadata, the one that signs first. */
    public synchronized List<X509Certificate> published() {
        var all = new ArrayList<>(kept());
        if (next != null) {
            all.add(next);
        }
        return all.stream().map(Credential::certificate).toList();
    }

    /** Publishes the next key; it signs from the next rotation on. */
    public synchronized void announce() {
        next = generate();
    }

    /** Signs with the announced key from now on, or with a new one. */
    public synchronized void rotate() {
        kept().addFirst(next == null ? generate() : next);
        next = null;
        while (credentials.size() > KEPT) {
            credentials.removeLast();
        }
        file.ifPresent(kept -> kept.write(credentials));
    }

    /** A key that belongs to somebody else, with a certificate that claims the same name. */
    synchronized Credential foreign() {
        if (foreign == null) {
            foreign = generate();
        }
        return foreign;
    }

    private List<Credential> kept() {
        if (credentials.isEmpty()) {
            file.map(KeyFile::read).ifPresent(credentials::addAll);
        }
        if (credentials.isEmpty()) {
            credentials.add(generate());
            file.ifPresent(kept -> kept.write(credentials));
        }
        return credentials;
    }

    private Credential generate() {
        return Credential.selfSigned(name, clock.instant());
    }
}
