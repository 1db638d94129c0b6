package app.masthead.access.saml.engine;

import static app.masthead.access.saml.engine.SamlXml.SAML;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** Steps 13 and 14: whether the assertion holds now and for us, and how the person authenticated. */
record AssertionRules(Examination examination, Expectation expected, Times times) {

    private static final Set<String> UNDERSTOOD = Set.of("AudienceRestriction", "OneTimeUse", "ProxyRestriction");

    /**
     * Examines the conditions.
     *
     * @return when they end, if they do
     */
    Optional<Instant> examineConditions(Element assertion) {
        var conditions = SamlXml.child(assertion, SAML, "Conditions");
        var begin = conditions.flatMap(it -> SamlXml.attribute(it, "NotBefore"));
        var end = conditions.flatMap(it -> SamlXml.attribute(it, "NotOnOrAfter"));
        examination.require(
                Rule.CURRENT, end.map(times::isAhead).orElse(true), "the conditions ended " + end.orElse(""));
        examination.require(
                Rule.BEGUN, begin.map(times::hasCome).orElse(true), "the conditions begin " + begin.orElse(""));
        examination.require(
                Rule.CONDITIONS,
                conditions.stream().flatMap(it -> SamlXml.children(it).stream()).allMatch(AssertionRules::isUnderstood),
                "a condition other than " + UNDERSTOOD);
        examineAudience(conditions.stream()
                .flatMap(it -> SamlXml.children(it, SAML, "AudienceRestriction").stream())
                .map(AssertionRules::audiences)
                .toList());
        return end.flatMap(SamlXml::instant);
    }

    private void examineAudience(List<List<String>> restrictions) {
        var audience = expected.recipient().entityId();
        examination.require(
                Rule.AUDIENCE,
                !restrictions.isEmpty() && restrictions.stream().allMatch(it -> it.contains(audience)),
                "expected " + audience + ", came " + restrictions);
    }

    private static boolean isUnderstood(Element condition) {
        return SAML.equals(condition.getNamespaceURI()) && UNDERSTOOD.contains(condition.getLocalName());
    }

    private static List<String> audiences(Element restriction) {
        return SamlXml.children(restriction, SAML, "Audience").stream()
                .flatMap(it -> SamlXml.text(it).stream())
                .toList();
    }

    /**
     * Examines how the person authenticated.
     *
     * @return the one statement that says it
     */
    Element examineAuthentication(Element assertion) {
        var statements = SamlXml.children(assertion, SAML, "AuthnStatement");
        examination.require(Rule.AUTHENTICATED, statements.size() == 1, statements.size() + " statements");
        var statement = statements.getFirst();
        var end = SamlXml.attribute(statement, "SessionNotOnOrAfter");
        examination.require(Rule.SESSION, end.map(times::isAhead).orElse(true), "the session ended " + end.orElse(""));
        var moment = SamlXml.attribute(statement, "AuthnInstant").orElse("");
        examination.require(
                Rule.RECENT,
                times.isWithin(expected.policy().maximumAge(), moment),
                "authenticated " + moment + ", at most " + expected.policy().maximumAge() + " ago");
        expected.policy()
                .authnContext()
                .ifPresent(it -> examination.requireEqual(Rule.AUTHN_CONTEXT, it, context(statement)));
        return statement;
    }

    static Optional<String> context(Element statement) {
        return SamlXml.child(statement, SAML, "AuthnContext")
                .flatMap(it -> SamlXml.childText(it, SAML, "AuthnContextClassRef"));
    }
}
