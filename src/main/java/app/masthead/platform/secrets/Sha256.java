package app.masthead.platform.secrets;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest by which content is recognised again, or a secret without being kept. */
public final class Sha256 {

    private Sha256() {}

    /** The digest of a text in 64 lower-case hexadecimal digits. */
    public static String of(String text) {
        return HexFormat.of().formatHex(bytes(text));
    }

    /** The digest of a text as it is. */
    public static byte[] bytes(String text) {
        return digest(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The digest of a file in 64 lower-case hexadecimal digits. */
    public static String of(byte[] file) {
        return HexFormat.of().formatHex(digest(file));
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
