package app.masthead.platform.secrets;

import app.masthead.platform.storage.IncompleteSettings;
import app.masthead.platform.storage.InstallationSettings;
import app.masthead.platform.storage.PrivateFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The installation's keys, from settings; without settings one key is made and kept in the data folder.
 *
 * <p>The current key encrypts and signs, all of them decrypt, so that keys can be exchanged one after the other.
 */
@Component
class KeyRing {

    private static final int BYTES = 32;

    private final Map<String, SecretKey> keys = new TreeMap<>();
    private final String current;

    KeyRing(InstallationSettings settings) {
        settings.keys().forEach((id, encoded) -> keys.put(id, key(id, encoded)));
        var id = settings.currentKey();
        if (keys.isEmpty()) {
            id = "local";
            keys.put(id, key(id, local(settings.dataFolder())));
        }
        this.current = id == null ? keys.keySet().iterator().next() : id;
        if (!keys.containsKey(current)) {
            throw new IncompleteSettings("MASTHEAD_CURRENT_KEY names a key that is not on the key ring.");
        }
    }

    String current() {
        return current;
    }

    SecretKey currentKey() {
        return require(current);
    }

    /**
     * The key of an id.
     *
     * @throws IllegalStateException when the ring has no such key
     */
    SecretKey require(String id) {
        return present(keys.get(id), () -> new IllegalStateException("The key ring has no key " + id));
    }

    private static SecretKey present(@Nullable SecretKey key, Supplier<IllegalStateException> absent) {
        if (key == null) {
            throw absent.get();
        }
        return key;
    }

    private static SecretKey key(String id, String encoded) {
        try {
            var bytes = Base64.getDecoder().decode(encoded.strip());
            if (bytes.length == BYTES) {
                return new SecretKeySpec(bytes, "AES");
            }
        } catch (IllegalArgumentException notBase64) {
            throw unusable(id);
        }
        throw unusable(id);
    }

    private static IncompleteSettings unusable(String id) {
        return new IncompleteSettings(
                "The key \"" + id + "\" is not 32 bytes in Base64." + " Make one with: openssl rand -base64 32");
    }

    private static String local(Path folder) {
        var file = folder.resolve("key");
        try {
            if (Files.notExists(file)) {
                var bytes = new byte[BYTES];
                new SecureRandom().nextBytes(bytes);
                PrivateFile.write(file, Base64.getEncoder().encodeToString(bytes));
            }
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
