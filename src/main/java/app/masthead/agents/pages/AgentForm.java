package app.masthead.agents.pages;

import app.masthead.agents.Agent;
import app.masthead.agents.AgentSettings;
import app.masthead.agents.AuthKind;
import app.masthead.platform.secrets.Secret;
import app.masthead.platform.text.ProposedId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was typed about an agent.
 *
 * @param id proposed from the name when left empty; never changed later
 * @param credential goes in and never comes out again
 * @param version what was looked at; null for a new agent
 */
record AgentForm(
        @Nullable String name,
        @Nullable String id,
        @Nullable String endpoint,
        @Nullable String auth,
        @Nullable String header,
        @Nullable String credential,
        @Nullable String version) {

    static AgentForm blank() {
        return new AgentForm(null, null, null, AuthKind.NONE.code(), null, null, null);
    }

    static AgentForm of(Agent agent) {
        var settings = agent.settings();
        return new AgentForm(
                settings.name(),
                agent.id(),
                settings.endpoint(),
                settings.auth().code(),
                settings.header(),
                null,
                Long.toString(agent.version()));
    }

    /** As it may be shown again: on top of what is stored by now, and without the credential. */
    AgentForm shownOn(Agent agent) {
        return new AgentForm(name, agent.id(), endpoint, auth, header, null, Long.toString(agent.version()));
    }

    /** The id that was typed, or that follows from the name. */
    @Nullable
    String chosenId() {
        return id != null || name == null ? id : ProposedId.from(name).orElse(null);
    }

    AuthKind authKind() {
        return AuthKind.of(auth).orElse(AuthKind.NONE);
    }

    boolean asksForCredential() {
        return authKind() != AuthKind.NONE;
    }

    /** Call only after {@link AgentFormRules#check}. */
    AgentSettings settings() {
        var named = authKind() == AuthKind.HEADER ? header : null;
        return new AgentSettings(Objects.requireNonNull(name), Objects.requireNonNull(endpoint), authKind(), named);
    }

    /** What was typed where it counts. */
    @Nullable
    Secret secret() {
        return credential == null || !asksForCredential() ? null : new Secret(credential);
    }

    /** A record would say its credential. */
    @Override
    public String toString() {
        return "AgentForm[" + chosenId() + " at " + endpoint + "]";
    }
}
