package e2e.identity;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The RSA keys with which a realm signs tokens and assertions: one active, and passive ones that only verify. */
public final class SigningKeys {

    private static final String GENERATED = "rsa-generated";
    private static final String ACTIVE = "active";

    private final KeycloakAdmin admin;
    private final String realm;

    SigningKeys(KeycloakAdmin admin, String realm) {
        this.admin = admin;
        this.realm = realm;
    }

    /** All that the realm publishes, the active one first. */
    public List<SigningKey> all() {
        return admin.get(realm + "/keys").path("keys").values().stream()
                .filter(key -> key.path("use").asString().equals("SIG") && key.has("certificate"))
                .map(SigningKey::of)
                .sorted((one, other) -> Boolean.compare(other.active(), one.active()))
                .toList();
    }

    /** Signs with a new key from now on; the old ones stay published. */
    public void rotate() {
        var old = providers();
        var config = JsonNodeFactory.instance.objectNode();
        config.putArray("priority").add(String.valueOf(100 + old.size()));
        var provider = JsonNodeFactory.instance.objectNode().put("name", GENERATED + "-" + old.size());
        provider.put("providerId", GENERATED).put("providerType", "org.keycloak.keys.KeyProvider");
        provider.set("config", config);
        admin.add(realm + "/components", provider);
        old.forEach(this::retire);
    }

    /** Forgets the passive keys: what they have signed is worth nothing any more. */
    public void dropPassive() {
        providers().stream()
                .filter(provider -> !isActive(provider))
                .forEach(provider -> admin.remove(address(provider)));
    }

    private void retire(ObjectNode provider) {
        provider.withObject("config").putArray(ACTIVE).add("false");
        admin.change(address(provider), provider);
    }

    private List<ObjectNode> providers() {
        return admin.get(realm + "/components?type=org.keycloak.keys.KeyProvider").values().stream()
                .filter(provider -> provider.path("providerId").asString().equals(GENERATED))
                .map(JsonNode::asObject)
                .toList();
    }

    private String address(JsonNode provider) {
        return realm + "/components/" + provider.path("id").asString();
    }

    private static boolean isActive(JsonNode provider) {
        return provider.path("config").path(ACTIVE).path(0).asBoolean(true);
    }

    /** One key: its id in tokens, its X.509 certificate in Base64, and whether the realm signs with it. */
    public record SigningKey(String id, String certificate, boolean active) {

        /** The SHA-256 of the certificate as administrators compare it: pairs of digits divided by colons. */
        public String fingerprint() {
            try {
                var digest = MessageDigest.getInstance("SHA-256")
                        .digest(Base64.getMimeDecoder().decode(certificate));
                return HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest);
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        static SigningKey of(JsonNode key) {
            return new SigningKey(
                    key.path("kid").asString(),
                    key.path("certificate").asString(),
                    key.path("status").asString().equals("ACTIVE"));
        }
    }
}
