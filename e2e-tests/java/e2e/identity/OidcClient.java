package e2e.identity;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A confidential OpenID Connect client as an administrator sets it up for Masthead: authorization code alone, with
 * proof of possession by S256 (RFC 7636), one exact redirect address, and a secret that Keycloak makes up.
 */
public final class OidcClient {

    private final ObjectNode client = JsonNodeFactory.instance.objectNode();

    public OidcClient(String id, String redirect) {
        client.put("clientId", id).put("protocol", "openid-connect").put("publicClient", false);
        client.put("standardFlowEnabled", true).put("directAccessGrantsEnabled", false);
        client.put("fullScopeAllowed", false).putArray("redirectUris").add(redirect);
        set("pkce.code.challenge.method", "S256");
    }

    /** Where the browser may go once it is signed out. */
    public OidcClient afterSignOut(String address) {
        return set("post.logout.redirect.uris", address);
    }

    /** Tells the client from server to server that a session has ended (OpenID Connect Back-Channel Logout 1.0). */
    public OidcClient backChannelLogout(String address) {
        client.put("frontchannelLogout", false);
        return set("backchannel.logout.url", address).set("backchannel.logout.session.required", "true");
    }

    /** Tells the client through the browser that a session has ended (OpenID Connect Front-Channel Logout 1.0). */
    public OidcClient frontChannelLogout(String address) {
        client.put("frontchannelLogout", true);
        return set("frontchannel.logout.url", address).set("frontchannel.logout.session.required", "true");
    }

    /** Puts the names of a person's groups into the claim of that name. */
    public OidcClient groups(String claim) {
        var mapper = client.withArray("protocolMappers").addObject().put("name", "groups");
        mapper.put("protocol", "openid-connect").put("protocolMapper", "oidc-group-membership-mapper");
        mapper.putObject("config")
                .put("claim.name", claim)
                .put("full.path", "false")
                .put("id.token.claim", "true")
                .put("userinfo.token.claim", "true");
        return this;
    }

    /** Any other client attribute of Keycloak. */
    public OidcClient set(String attribute, String value) {
        client.withObject("attributes").put(attribute, value);
        return this;
    }

    JsonNode representation() {
        return client;
    }
}
