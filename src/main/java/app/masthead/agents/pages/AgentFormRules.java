package app.masthead.agents.pages;

import app.masthead.agents.Agent;
import app.masthead.agents.Agents;
import app.masthead.agents.AuthKind;
import app.masthead.platform.http.TypedAddresses;
import app.masthead.platform.http.UnusableAddress;
import app.masthead.platform.text.ChosenId;
import app.masthead.platform.text.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** What the fields of an agent must be. */
@Component
class AgentFormRules {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CREDENTIAL = 4_000;
    private static final Pattern HEADER = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,99}");

    /** What can stand in a header of HTTP (RFC 9110, section 5.5), in the characters that all agents read alike. */
    private static final Pattern CREDENTIAL = Pattern.compile("[\\x21-\\x7e]([\\x20-\\x7e]*[\\x21-\\x7e])?");

    /** Headers that say how the message itself is carried, from where, and what the browser of a page would add. */
    private static final Set<String> OUR_OWN = Set.of(
            "accept",
            "accept-encoding",
            "connection",
            "content-encoding",
            "content-length",
            "content-type",
            "cookie",
            "expect",
            "forwarded",
            "host",
            "keep-alive",
            "mcp-protocol-version",
            "mcp-session-id",
            "origin",
            "referer",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "user-agent",
            "via");

    /** Those that proxies read and write. */
    private static final List<String> OF_PROXIES = List.of("proxy-", "x-forwarded-");

    private final TypedAddresses addresses;

    AgentFormRules(TypedAddresses addresses) {
        this.addresses = addresses;
    }

    /**
     * Looks at everything that was typed.
     *
     * @param before the agent as it is stored; null for a new one
     */
    void check(AgentForm form, @Nullable Agent before, Errors errors) {
        name(form.name(), errors);
        if (before == null) {
            id(form.chosenId(), errors);
        }
        endpoint(form.endpoint(), errors);
        if (AuthKind.of(form.auth()).isEmpty()) {
            errors.rejectValue("auth", "agents.auth.missing");
        }
        if (form.authKind() == AuthKind.HEADER) {
            header(form.header(), errors);
        }
        if (form.asksForCredential()) {
            credential(form, before, errors);
        }
    }

    private static void name(@Nullable String name, Errors errors) {
        if (name == null || PlainText.isBlank(name)) {
            errors.rejectValue("name", "agents.name.missing");
        } else if (name.length() > LONGEST_NAME || !PlainText.isLine(name)) {
            errors.rejectValue("name", "agents.name.wrong");
        }
    }

    private static void id(@Nullable String id, Errors errors) {
        if (!ChosenId.isOne(id)) {
            errors.rejectValue("id", "agents.id.wrong");
        }
    }

    private void endpoint(@Nullable String endpoint, Errors errors) {
        if (endpoint == null) {
            errors.rejectValue("endpoint", "agents.endpoint.missing");
            return;
        }
        try {
            addresses.check(endpoint);
        } catch (UnusableAddress unusable) {
            errors.rejectValue("endpoint", "agents.fault." + unusable.code());
        }
    }

    private static void header(@Nullable String header, Errors errors) {
        if (header == null || !HEADER.matcher(header).matches()) {
            errors.rejectValue("header", "agents.header.wrong");
        } else if (isOurOwn(header.toLowerCase(Locale.ROOT))) {
            errors.rejectValue("header", "agents.header.ours");
        }
    }

    private static boolean isOurOwn(String header) {
        return OUR_OWN.contains(header) || OF_PROXIES.stream().anyMatch(header::startsWith);
    }

    private static void credential(AgentForm form, @Nullable Agent before, Errors errors) {
        var credential = form.credential();
        if (credential != null) {
            if (credential.length() > LONGEST_CREDENTIAL
                    || !CREDENTIAL.matcher(credential).matches()) {
                errors.rejectValue("credential", "agents.credential.wrong");
            }
        } else if (before == null || before.credentialSetAt() == null) {
            errors.rejectValue("credential", "agents.credential.missing");
        } else if (form.name() != null && form.endpoint() != null && Agents.needsCredential(before, form.settings())) {
            errors.rejectValue("credential", "agents.credential.elsewhere");
        }
    }
}
