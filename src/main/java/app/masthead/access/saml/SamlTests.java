package app.masthead.access.saml;

import app.masthead.access.PortalUser;
import app.masthead.access.SignInPaths;
import app.masthead.access.connections.Check;
import app.masthead.access.connections.ConnectionKind;
import app.masthead.access.connections.ConnectionTests;
import app.masthead.access.connections.TestFlow;
import app.masthead.access.connections.TestReport;
import app.masthead.access.connections.TestTicket;
import app.masthead.access.saml.engine.Rule;
import app.masthead.access.saml.engine.Verification;
import app.masthead.access.saml.engine.VerifiedAssertion;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tests of SAML connections: the usual way to the provider and back, with every rule told as a check. */
@Component
class SamlTests implements TestFlow {

    private static final String ATTRIBUTE = "masthead.saml-test";
    private static final String PREFIX = "saml-";

    private final ConnectionTests tests;

    SamlTests(ConnectionTests tests) {
        this.tests = tests;
    }

    @Override
    public boolean speaks(ConnectionKind kind) {
        return kind == ConnectionKind.SAML;
    }

    @Override
    public URI begin(TestTicket ticket, HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, ticket);
        return URI.create(SignInPaths.SAML + ticket.connection() + SignInPaths.SAML_TEST);
    }

    /** The test of that connection that was last begun in this session, once. */
    Optional<TestTicket> begun(String connection, HttpServletRequest request) {
        var session = request.getSession(false);
        var stored = session == null ? null : session.getAttribute(ATTRIBUTE);
        if (session == null
                || !(stored instanceof TestTicket ticket)
                || !ticket.connection().equals(connection)) {
            return Optional.empty();
        }
        session.removeAttribute(ATTRIBUTE);
        return Optional.of(ticket);
    }

    UUID finish(TestTicket ticket, PortalUser tester, TestReport report, @Nullable SamlIdentity identity) {
        return tests.finish(
                ticket, tester, report, Optional.ofNullable(identity).map(it -> it.verified(ticket.connection())));
    }

    static TestReport report(Verification verification) {
        var checks = Arrays.stream(Rule.values())
                .filter(rule -> rule != Rule.FORESEEN || failed(verification, rule))
                .map(rule -> check(rule, verification))
                .toList();
        return new TestReport(
                checks, verification.accepted().map(SamlTests::received).orElseGet(List::of));
    }

    /** Of an answer that was not even examined, or counted already. */
    static TestReport report(Refusal refusal) {
        var rules = Arrays.stream(Rule.values())
                .filter(rule -> rule != Rule.FORESEEN)
                .map(rule -> Check.notReached(PREFIX + rule.code()));
        var answer = Check.failed(PREFIX + "answer", refusal.reason(), null, refusal.detail());
        return new TestReport(Stream.concat(Stream.of(answer), rules).toList(), List.of());
    }

    private static boolean failed(Verification verification, Rule rule) {
        return verification.standing(rule) == Verification.Standing.FAILED;
    }

    private static Check check(Rule rule, Verification verification) {
        var code = PREFIX + rule.code();
        return switch (verification.standing(rule)) {
            case PASSED -> Check.passed(code, null);
            case FAILED -> Check.failed(code, rule.code(), null, detail(verification));
            case NOT_REACHED -> Check.notReached(code);
            case NOT_APPLICABLE -> Check.notApplicable(code);
        };
    }

    private static @Nullable String detail(Verification verification) {
        return verification.refused().map(Verification.Refused::detail).orElse(null);
    }

    private static List<TestReport.Received> received(VerifiedAssertion assertion) {
        var name = assertion.nameId();
        var said = Stream.of(
                received("Issuer", assertion.issuer()),
                received("NameID", name.value()),
                received("NameID Format", name.format().orElse("")),
                received("SessionIndex", assertion.sessionIndex().orElse("")),
                received("AuthnInstant", assertion.authnInstant().toString()),
                received("AuthnContextClassRef", assertion.authnContext().orElse("")));
        var attributes = assertion.attributes().stream().map(it -> new TestReport.Received(it.name(), it.values()));
        return Stream.concat(said.filter(it -> !it.values().isEmpty()), attributes)
                .toList();
    }

    private static TestReport.Received received(String name, String value) {
        return new TestReport.Received(name, value.isEmpty() ? List.of() : List.of(value));
    }
}
