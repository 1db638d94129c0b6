package app.masthead.access.oidc;

import app.masthead.access.connections.ConnectionKind;
import app.masthead.access.people.VerifiedIdentity;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/** What an ID token has to say besides for the connection that it came by, in the order in which it is looked at. */
enum TermsCheck {
    /** Microsoft Entra ID signs for every directory; only this one is the tenant's. */
    DIRECTORY(
            OidcReason.WRONG_DIRECTORY,
            terms -> terms.kind() == ConnectionKind.AZURE_AD,
            (token, terms, now) ->
                    terms.directory() != null && terms.directory().equals(text(token, "tid")),
            ConnectionTerms::directory,
            "tid"),
    /** The lasting name of a person in a directory; the subject is another one for every application. */
    OBJECT_ID(
            OidcReason.MISSING_OBJECT_ID,
            terms -> terms.kind() == ConnectionKind.AZURE_AD,
            (token, terms, now) -> VerifiedIdentity.isSubject(text(token, "tid") + "/" + text(token, "oid"))
                    && text(token, "oid") != null,
            terms -> null,
            "oid"),
    /** The claim, never the ending of an address: anybody may have a Google account with any address. */
    HOSTED_DOMAIN(
            OidcReason.WRONG_HOSTED_DOMAIN,
            terms -> terms.kind() == ConnectionKind.GOOGLE && !terms.domains().isEmpty(),
            (token, terms, now) -> terms.domains().contains(lower(text(token, "hd"))),
            terms -> String.join(", ", terms.domains()),
            "hd"),
    CONTEXT(
            OidcReason.WRONG_CONTEXT,
            terms -> terms.context() != null,
            (token, terms, now) -> terms.context() != null && terms.context().equals(text(token, "acr")),
            ConnectionTerms::context,
            "acr"),
    RECENT(
            OidcReason.AUTHENTICATION_TOO_OLD,
            terms -> terms.maximumAgeMinutes() != null,
            TermsCheck::isRecent,
            terms -> terms.maximumAgeMinutes() + " min",
            "auth_time");

    private static final Duration SKEW = Duration.ofSeconds(60);

    private final OidcReason reason;
    private final Predicate<ConnectionTerms> applies;
    private final Rule rule;
    private final Function<ConnectionTerms, @Nullable String> expected;
    private final String claim;

    TermsCheck(
            OidcReason reason,
            Predicate<ConnectionTerms> applies,
            Rule rule,
            Function<ConnectionTerms, @Nullable String> expected,
            String claim) {
        this.reason = reason;
        this.applies = applies;
        this.rule = rule;
        this.expected = expected;
        this.claim = claim;
    }

    private interface Rule {

        boolean passes(Jwt token, ConnectionTerms terms, Instant now);
    }

    OidcReason reason() {
        return reason;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean applies(ConnectionTerms terms) {
        return applies.test(terms);
    }

    boolean passes(Jwt token, ConnectionTerms terms, Instant now) {
        return rule.passes(token, terms, now);
    }

    @Nullable
    String expected(ConnectionTerms terms) {
        return expected.apply(terms);
    }

    @Nullable
    String received(Jwt token) {
        var value = token.getClaims().get(claim);
        return value == null ? null : value.toString();
    }

    static List<TermsCheck> failed(Jwt token, ConnectionTerms terms, Instant now) {
        return Arrays.stream(values())
                .filter(check -> check.applies(terms) && !check.passes(token, terms, now))
                .toList();
    }

    private static boolean isRecent(Jwt token, ConnectionTerms terms, Instant now) {
        var minutes = terms.maximumAgeMinutes();
        var at = authenticated(token);
        return minutes != null
                && at != null
                && !at.isAfter(now.plus(SKEW))
                && at.plus(Duration.ofMinutes(minutes)).plus(SKEW).isAfter(now);
    }

    /** When the person last proved to the provider to be that person; null where it does not say. */
    static @Nullable Instant authenticated(Jwt token) {
        var said = token.getClaims().get("auth_time");
        if (said instanceof Number seconds) {
            return Instant.ofEpochSecond(seconds.longValue());
        }
        return said instanceof Instant instant ? instant : null;
    }

    private static @Nullable String text(Jwt token, String claim) {
        return token.getClaims().get(claim) instanceof String text && !text.isBlank() ? text : null;
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
