package app.masthead.demo.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An issuer's keys: the newest signs, the one before stays published so that tokens under way still verify. */
final class SigningKeys {

    private static final int PUBLISHED = 2;

    private final List<RSAKey> keys = new ArrayList<>();
    private @Nullable RSAKey foreign;

    synchronized RSAKey current() {
        return published().getFirst();
    }

    synchronized Optional<RSAKey> find(String keyId) {
        return published().stream().filter(key -> key.getKeyID().equals(keyId)).findFirst();
    }

    synchronized void rotate() {
        keys.addFirst(generate());
        while (keys.size() > PUBLISHED) {
            keys.removeLast();
        }
    }

    synchronized JWKSet publicSet() {
        return new JWKSet(List.copyOf(published())).toPublicJWKSet();
    }

    /** A key that belongs to somebody else, for tokens that have to be refused. */
    synchronized RSAKey foreign() {
        if (foreign == null) {
            foreign = generate();
        }
        return foreign;
    }

    JWKSet foreignSet() {
        return new JWKSet(foreign()).toPublicJWKSet();
    }

    /** The first key is made when it is first needed: most tests need one issuer of several. */
    private List<RSAKey> published() {
        if (keys.isEmpty()) {
            rotate();
        }
        return keys;
    }

    private static RSAKey generate() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyID(Tokens.random().substring(0, 16))
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
