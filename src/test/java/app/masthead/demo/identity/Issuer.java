package app.masthead.demo.identity;

import app.masthead.demo.identity.saml.KeyFile;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** One tenant's identity provider: its address, keys, clients, people, and all that is under way. */
final class Issuer {

    private final DemoTenant tenant;
    private final String url;
    private final Clock clock;
    private final Behaviour behaviour;
    private final SigningKeys keys = new SigningKeys();
    private final Map<String, DemoClient> clients = new ConcurrentHashMap<>();
    private final Sessions sessions;
    private final SamlParty saml;
    private final Tickets<SignInRequest> pending;
    private final Tickets<SamlSignIn> arrivals;
    private final Tickets<LogoutRun> logouts;
    private final Tickets<Grant> codes;
    private final Tickets<Grant> accessTokens;

    Issuer(DemoTenant tenant, String origin, Clock clock, Behaviour behaviour, Optional<KeyFile> samlKeys) {
        this.tenant = tenant;
        this.url = origin + "/" + tenant.slug();
        this.clock = clock;
        this.behaviour = behaviour;
        this.saml = new SamlParty(this, samlKeys);
        this.sessions = new Sessions(clock, tenant.slug());
        this.pending = new Tickets<>(clock, Duration.ofMinutes(10));
        this.arrivals = new Tickets<>(clock, Duration.ofMinutes(10));
        this.logouts = new Tickets<>(clock, Duration.ofMinutes(10));
        this.codes = new Tickets<>(clock, Duration.ofSeconds(60));
        this.accessTokens = new Tickets<>(clock, Duration.ofMinutes(5));
    }

    void register(DemoClient client) {
        clients.put(client.id(), client);
    }

    Optional<DemoClient> client(String id) {
        return Optional.ofNullable(clients.get(id));
    }

    Optional<DemoPerson> person(String subject) {
        return tenant.people().stream()
                .filter(person -> person.subject().equals(subject))
                .findFirst();
    }

    /** A known address gets its person; any other gets somebody whom Masthead does not know. */
    DemoPerson personAt(String email) {
        return tenant.people().stream()
                .filter(person -> person.email().equalsIgnoreCase(email))
                .findFirst()
                .orElseGet(() -> DemoPerson.stranger(email));
    }

    DemoTenant tenant() {
        return tenant;
    }

    String url() {
        return url;
    }

    String url(Endpoint endpoint) {
        return url + endpoint.path();
    }

    Clock clock() {
        return clock;
    }

    Behaviour behaviour() {
        return behaviour;
    }

    SigningKeys keys() {
        return keys;
    }

    Sessions sessions() {
        return sessions;
    }

    SamlParty saml() {
        return saml;
    }

    Tickets<SignInRequest> pending() {
        return pending;
    }

    /** Requests that came in a form from another site, until the browser comes again with its cookie. */
    Tickets<SamlSignIn> arrivals() {
        return arrivals;
    }

    Tickets<LogoutRun> logouts() {
        return logouts;
    }

    Tickets<Grant> codes() {
        return codes;
    }

    Tickets<Grant> accessTokens() {
        return accessTokens;
    }
}
