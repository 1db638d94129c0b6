package app.masthead.demo.identity.saml;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a message is going to say. Faults change it before it is written; what is null is left out. */
public final class Draft {

    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final Duration SESSION = Duration.ofHours(8);

    final String id = Ids.random();
    String issuer;
    Instant issued;
    Instant notBefore;
    Instant expires;

    @Nullable
    String destination;

    @Nullable
    String recipient;

    @Nullable
    String audience;

    @Nullable
    String inResponseTo;

    @Nullable
    String nameId;

    NameIdFormat format = NameIdFormat.PERSISTENT;
    String confirmation = Names.BEARER;
    Map<String, List<String>> attributes = Map.of();

    String sessionIndex = "";
    String context = Names.ANY_CONTEXT;

    @Nullable
    Instant authenticated;

    @Nullable
    Instant sessionEnds;

    int padding;

    private Draft(String issuer, Instant now) {
        this.issuer = issuer;
        this.issued = now.truncatedTo(ChronoUnit.MILLIS);
        this.notBefore = issued;
        this.expires = issued.plus(LIFE);
    }

    public static Draft of(String issuer, Instant now) {
        return new Draft(issuer, now);
    }

    /** For whom the message is, and at which of its addresses. */
    public Draft to(String address, String entityId) {
        destination = address;
        recipient = address;
        audience = entityId;
        return this;
    }

    public Draft answering(Optional<String> requestId) {
        inResponseTo = requestId.orElse(null);
        return this;
    }

    public Draft about(String name, NameIdFormat kind, Map<String, List<String>> said) {
        nameId = name;
        format = kind;
        attributes = new LinkedHashMap<>(said);
        return this;
    }

    public Draft during(String session, Instant since, Optional<String> authnContext) {
        sessionIndex = session;
        authenticated = since.truncatedTo(ChronoUnit.MILLIS);
        sessionEnds = authenticated.plus(SESSION);
        context = authnContext.orElse(Names.ANY_CONTEXT);
        return this;
    }

    /** The message's name, to which an answer refers. */
    public String id() {
        return id;
    }

    void shift(Duration by) {
        issued = issued.plus(by);
        notBefore = notBefore.plus(by);
        expires = expires.plus(by);
    }
}
