package app.masthead.demo.identity;

import app.masthead.demo.identity.saml.KeyFile;
import app.masthead.demo.identity.saml.LogoutWriter;
import app.masthead.demo.identity.saml.MetadataWriter;
import app.masthead.demo.identity.saml.Outgoing;
import app.masthead.demo.identity.saml.ResponseWriter;
import app.masthead.demo.identity.saml.SamlClient;
import app.masthead.demo.identity.saml.SamlFault;
import app.masthead.demo.identity.saml.SamlKeys;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What an issuer is in the world of SAML: its name, keys and service providers. */
final class SamlParty {

    private final Issuer issuer;
    private final SamlKeys keys;
    private final Map<String, SamlClient> clients = new ConcurrentSkipListMap<>();
    private final AtomicReference<Outgoing.@Nullable Form> sentLast = new AtomicReference<>();

    SamlParty(Issuer issuer, Optional<KeyFile> file) {
        this.issuer = issuer;
        this.keys = new SamlKeys("Demo identity provider of " + issuer.tenant().name(), issuer.clock(), file);
    }

    /** The entity id is the address of the metadata. */
    String entityId() {
        return issuer.url(Endpoint.SAML_METADATA);
    }

    SamlKeys keys() {
        return keys;
    }

    void register(SamlClient client) {
        clients.put(client.entityId(), client);
    }

    SamlClient client(String entityId) {
        return Optional.ofNullable(clients.get(entityId))
                .orElseThrow(() -> ProtocolError.of("unauthorized_client", "This application is not registered here."));
    }

    List<SamlClient> clients() {
        return List.copyOf(clients.values());
    }

    String metadata() {
        var sso = issuer.url(Endpoint.SAML_SSO);
        return new MetadataWriter(entityId(), sso, issuer.url(Endpoint.SAML_SLO), elsewhere())
                .write(keys, issuer.clock().instant(), issuer.behaviour().metadataFaults());
    }

    ResponseWriter responses() {
        return new ResponseWriter(keys, issuer.behaviour().samlFaults(), elsewhere());
    }

    LogoutWriter logouts() {
        return new LogoutWriter(keys, issuer.behaviour().samlFaults(), elsewhere());
    }

    /** The response that goes out: this one, or the last once more. */
    Outgoing.Form sent(Outgoing.Form response) {
        var last = sentLast.get();
        if (issuer.behaviour().samlFaults().contains(SamlFault.REPLAY) && last != null) {
            return response.withResponseOf(last);
        }
        sentLast.set(response);
        return response;
    }

    private String elsewhere() {
        return issuer.url(Endpoint.ELSEWHERE);
    }
}
