package e2e.identity;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import e2e.support.Person;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** One tenant's own part of Keycloak: what it publishes, and what its administrator can do. */
public final class Realm {

    /** Everybody in a realm has it. */
    public static final String PASSWORD = "let-me-in-1";

    private final KeycloakAdmin admin;
    private final String name;

    Realm(KeycloakAdmin admin, String name) {
        this.admin = admin;
        this.name = name;
    }

    public String name() {
        return name;
    }

    /** The issuer of OpenID Connect, and the entity id of the SAML identity provider. */
    public String issuer() {
        return at("").toString();
    }

    public URI discoveryAddress() {
        return at("/.well-known/openid-configuration");
    }

    public URI samlDescriptorAddress() {
        return at("/protocol/saml/descriptor");
    }

    /** Where SAML requests go, whichever binding brings them. */
    public URI singleSignOnAddress() {
        return at("/protocol/saml");
    }

    /** What it publishes of itself, by OpenID Connect Discovery 1.0. */
    public JsonNode discovery() {
        return new JsonMapper().readTree(admin.read(discoveryAddress()));
    }

    /** Its JSON web keys, the passive ones included. */
    public List<JsonNode> webKeys() {
        var keys = admin.read(URI.create(discovery().path("jwks_uri").asString()));
        return List.copyOf(new JsonMapper().readTree(keys).path("keys").values());
    }

    /** Its SAML metadata, as XML. */
    public String samlDescriptor() {
        return admin.read(samlDescriptorAddress());
    }

    public SigningKeys signingKeys() {
        return new SigningKeys(admin, path(""));
    }

    /** Somebody of the demo data, called by the first name. */
    public Account account(Person person) {
        return account(person.name().toLowerCase(Locale.ROOT));
    }

    public Account account(String username) {
        var found = admin.get(path("/users?exact=true&username=" + encode(username, UTF_8)));
        if (found.isEmpty()) {
            throw new IllegalArgumentException("Nobody is called " + username + " in the realm " + name);
        }
        return new Account(admin, path(""), found.get(0).path("id").asString());
    }

    /** Somebody new, whose e-mail address Keycloak vouches for. */
    public Account addAccount(String username, String givenName, String familyName, String email) {
        var user = JsonNodeFactory.instance.objectNode().put("username", username);
        user.put("firstName", givenName).put("lastName", familyName).put("enabled", true);
        user.put("email", email).put("emailVerified", true);
        user.putArray("credentials").addObject().put("type", "password").put("value", PASSWORD);
        return new Account(admin, path(""), admin.add(path("/users"), user));
    }

    public void addGroup(String group) {
        admin.add(path("/groups"), JsonNodeFactory.instance.objectNode().put("name", group));
    }

    /** In place of an earlier client of that id, as if that had never been. */
    public Client register(OidcClient client) {
        return add(client.representation());
    }

    /** In place of an earlier service provider of that entity id, as if that had never been. */
    public Client register(SamlClient client) {
        return add(client.representation());
    }

    /** The client that Keycloak makes of a service provider's metadata, before it is registered. */
    public SamlClient read(String metadata) {
        return new SamlClient(
                admin.convert(path("/client-description-converter"), metadata).asObject());
    }

    private Client add(JsonNode representation) {
        var id = encode(representation.path("clientId").asString(), UTF_8);
        for (var earlier : admin.get(path("/clients?clientId=" + id)).values()) {
            admin.remove(path("/clients/" + earlier.path("id").asString()));
        }
        return new Client(admin, path("/clients/" + admin.add(path("/clients"), representation)));
    }

    private String path(String resource) {
        return "/" + name + resource;
    }

    private URI at(String path) {
        return admin.keycloak().resolve("/realms/" + name + path);
    }
}
