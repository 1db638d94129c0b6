package app.masthead.access.passkeys;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An authenticator and its browser in one, holding one key on P-256: answers the questions of a page as they should be
 * answered, or as somebody would who wants in.
 */
public final class SoftAuthenticator {

    private static final int USER_PRESENT = 0x01;
    private static final int USER_VERIFIED = 0x04;
    private static final int KEY_INCLUDED = 0x40;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SoftKey key = new SoftKey();
    private final byte[] credential = random(32);
    private final String origin;

    private String claimedOrigin;
    private String rpId = "localhost";
    private boolean verifies = true;
    private long counter;
    private boolean counting = true;
    private byte[] handle = new byte[0];

    /** One that is used on pages of that origin. */
    public SoftAuthenticator(String origin) {
        this.origin = origin;
        this.claimedOrigin = origin;
    }

    /** Nobody touches it, types a PIN or looks into it. */
    public SoftAuthenticator withoutVerification() {
        verifies = false;
        return this;
    }

    public SoftAuthenticator verifying() {
        verifies = true;
        return this;
    }

    /** Its browser is on another page than the one that asked. */
    public SoftAuthenticator at(String otherOrigin) {
        claimedOrigin = otherOrigin;
        return this;
    }

    public SoftAuthenticator atHome() {
        claimedOrigin = origin;
        return this;
    }

    /** The key is one of another host. */
    public SoftAuthenticator of(String otherRpId) {
        rpId = otherRpId;
        return this;
    }

    /** Goes on counting from there. */
    public SoftAuthenticator countingFrom(long count) {
        counter = count;
        return this;
    }

    public SoftAuthenticator notCounting() {
        counting = false;
        return this;
    }

    /** Says that its key is somebody else's. */
    public SoftAuthenticator ofSomebodyElse() {
        handle = random(32);
        return this;
    }

    /** Makes its key, as {@code navigator.credentials.create} does. */
    public String create(String options) {
        var asked = JSON.readTree(options);
        handle = decode(asked.path("user").path("id").stringValue());
        var client = client("webauthn.create", asked);
        var data = authenticatorData(KEY_INCLUDED, key.attested(credential));
        return JSON.writeValueAsString(Map.of(
                "id", encode(credential),
                "rawId", encode(credential),
                "type", "public-key",
                "authenticatorAttachment", "platform",
                "clientExtensionResults", Map.of(),
                "response",
                        Map.of(
                                "clientDataJSON", encode(client),
                                "attestationObject", encode(attestation(data)),
                                "transports", new String[] {"internal", "smart-card"})));
    }

    /** Signs with its key, as {@code navigator.credentials.get} does. */
    public String get(String options) {
        var client = client("webauthn.get", JSON.readTree(options));
        var data = authenticatorData(0, new byte[0]);
        return JSON.writeValueAsString(Map.of(
                "id", encode(credential),
                "rawId", encode(credential),
                "type", "public-key",
                "authenticatorAttachment", "platform",
                "clientExtensionResults", Map.of(),
                "response",
                        Map.of(
                                "clientDataJSON", encode(client),
                                "authenticatorData", encode(data),
                                "signature", encode(key.sign(data, sha256(client))),
                                "userHandle", encode(handle))));
    }

    private byte[] client(String type, JsonNode asked) {
        return JSON.writeValueAsBytes(Map.of(
                "type",
                type,
                "challenge",
                asked.path("challenge").stringValue(),
                "origin",
                claimedOrigin,
                "crossOrigin",
                false));
    }

    private byte[] authenticatorData(int more, byte[] rest) {
        counter += counting ? 1 : 0;
        var flags = USER_PRESENT | (verifies ? USER_VERIFIED : 0) | more;
        return ByteBuffer.allocate(37 + rest.length)
                .put(sha256(rpId.getBytes(StandardCharsets.UTF_8)))
                .put((byte) flags)
                .putInt((int) counter)
                .put(rest)
                .array();
    }

    /** An attestation object of the format "none", in CBOR (RFC 8949). */
    private static byte[] attestation(byte[] data) {
        var out = new ByteArrayOutputStream();
        out.write(0xa3);
        out.writeBytes("cfmtdnone".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes("gattStmt".getBytes(StandardCharsets.US_ASCII));
        out.write(0xa0);
        out.writeBytes("hauthData".getBytes(StandardCharsets.US_ASCII));
        out.write(0x58);
        out.write(data.length);
        out.writeBytes(data);
        return out.toByteArray();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException failure) {
            throw new AssertionError(failure);
        }
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] decode(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
