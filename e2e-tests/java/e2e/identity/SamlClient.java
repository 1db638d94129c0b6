package e2e.identity;

import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A SAML service provider as an administrator sets it up for Masthead, by typing in its fields or from its metadata
 * ({@link Realm#read}). Both the response and the assertion are signed unless something else is said.
 */
public final class SamlClient {

    /** What the subject of an assertion is named by. */
    public enum NameId {
        USERNAME,
        EMAIL,
        PERSISTENT,
        TRANSIENT
    }

    private final ObjectNode client;

    SamlClient(ObjectNode client) {
        this.client = client;
    }

    public SamlClient(String entityId, String assertionConsumer) {
        this(JsonNodeFactory.instance.objectNode());
        client.put("clientId", entityId).put("protocol", "saml").put("frontchannelLogout", true);
        client.put("fullScopeAllowed", false).putArray("redirectUris").add(assertionConsumer);
        set("saml_assertion_consumer_url_post", assertionConsumer).set("saml.force.post.binding", "true");
        set("saml.authnstatement", "true").set("saml.signature.algorithm", "RSA_SHA256");
        sign(true, true).acceptUnsignedRequests();
    }

    /** Which of the two are signed. */
    public SamlClient sign(boolean response, boolean assertion) {
        return set("saml.server.signature", String.valueOf(response))
                .set("saml.assertion.signature", String.valueOf(assertion));
    }

    /** Refuses requests that the owner of that certificate (X.509, Base64) has not signed. */
    public SamlClient requireSignedRequests(String certificate) {
        return set("saml.client.signature", "true").set("saml.signing.certificate", certificate);
    }

    public SamlClient acceptUnsignedRequests() {
        return set("saml.client.signature", "false");
    }

    /** Encrypts assertions so that only the owner of that certificate (X.509, Base64) can read them. */
    public SamlClient encrypt(String certificate) {
        return set("saml.encrypt", "true").set("saml.encryption.certificate", certificate);
    }

    public SamlClient nameId(NameId kind) {
        return set("saml_name_id_format", kind.name().toLowerCase(Locale.ROOT))
                .set("saml_force_name_id_format", "true");
    }

    /** Where the browser carries requests and answers about signing out, by redirect and by form. */
    public SamlClient singleLogout(String redirect, String post) {
        return set("saml_single_logout_service_url_redirect", redirect)
                .set("saml_single_logout_service_url_post", post);
    }

    /** Has the browser tell of the end of a session; an administrator finds that chosen, metadata alone does not. */
    public SamlClient frontChannelLogout() {
        client.put("frontchannelLogout", true);
        return this;
    }

    /** Sends a property of the account, such as {@code email} or {@code firstName}, under that attribute name. */
    public SamlClient attribute(String name, String property) {
        mapper(name, "saml-user-property-mapper").put("user.attribute", property);
        return this;
    }

    /** Sends the names of a person's groups, each as a value of that attribute. */
    public SamlClient groups(String attribute) {
        mapper(attribute, "saml-group-membership-mapper")
                .put("full.path", "false")
                .put("single", "true");
        return this;
    }

    private ObjectNode mapper(String attribute, String kind) {
        var mapper = client.withArray("protocolMappers").addObject().put("name", attribute);
        mapper.put("protocol", "saml").put("protocolMapper", kind);
        return mapper.putObject("config")
                .put("attribute.name", attribute)
                .put("attribute.nameformat", "Basic")
                .put("friendly.name", attribute);
    }

    /** Any other client attribute of Keycloak. */
    public SamlClient set(String attribute, String value) {
        client.withObject("attributes").put(attribute, value);
        return this;
    }

    JsonNode representation() {
        return client;
    }
}
