package app.masthead.access.oidc;

import app.masthead.access.connections.Check;
import app.masthead.access.connections.TestReport;
import app.masthead.access.connections.TestReport.Received;
import app.masthead.access.signin.SignInFault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;

/** Writes down what was examined in a test, in order; what comes after a failure that ends it was not reached. */
final class OidcTrial {

    static final String ANSWER = "answer";
    static final String DISCOVERY = "discovery";
    static final String ISSUER_PARAMETER = "issuer-parameter";
    static final String EXCHANGE = "exchange";
    static final String SIGNATURE = "signature";
    static final String NONCE = "nonce";
    static final String PROOF_TIME = "proof-time";
    static final String EMAIL = "email";
    static final String GROUPS = "groups";

    private static final List<String> CODES = Stream.of(
                    Stream.of(ANSWER, DISCOVERY, ISSUER_PARAMETER, EXCHANGE, SIGNATURE),
                    Arrays.stream(IdTokenCheck.values()).map(OidcTrial::code),
                    Stream.of(NONCE),
                    Arrays.stream(TermsCheck.values()).map(TermsCheck::code),
                    Stream.of(PROOF_TIME, EMAIL, GROUPS))
            .flatMap(it -> it)
            .toList();

    private final List<Check> checks = new ArrayList<>();
    private final List<Received> received = new ArrayList<>();

    /** Ends the test; the check that failed is written down. */
    static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Stopped(String reason) {
            super(reason, null, false, false);
        }
    }

    static String code(IdTokenCheck check) {
        return check.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    void pass(String code, @Nullable String value) {
        checks.add(Check.passed(code, value));
    }

    void skip(String code) {
        checks.add(Check.notApplicable(code));
    }

    void warn(String code, SignInFault reason) {
        checks.add(Check.warned(code, reason.code()));
    }

    void fail(String code, String reason, @Nullable String expected, @Nullable String value) {
        checks.add(Check.failed(code, reason, expected, value));
    }

    Stopped stop(String code, String reason, @Nullable String expected, @Nullable String value) {
        fail(code, reason, expected, value);
        return new Stopped(reason);
    }

    void receive(String name, List<String> values) {
        received.add(new Received(name, values));
    }

    void answered(OidcTestAnswer answer) {
        if (answer.repeated()) {
            throw stop(ANSWER, OidcReason.REPEATED_PARAMETER.code(), null, null);
        }
        if (!answer.callback().equals(answer.ticket().connection())) {
            throw stop(
                    ANSWER, OidcReason.OTHER_CONNECTION.code(), answer.ticket().connection(), answer.callback());
        }
        if (answer.error() != null || answer.code() == null) {
            throw stop(ANSWER, OidcReason.PROVIDER_ERROR.code(), null, answer.error());
        }
        pass(ANSWER, null);
    }

    /** RFC 9207. */
    void issuerParameter(OidcTestAnswer answer, ClientRegistration registration) {
        var provider = registration.getProviderDetails();
        var promised = provider.getConfigurationMetadata().get("authorization_response_iss_parameter_supported");
        if (answer.issuer() == null && Boolean.TRUE.equals(promised)) {
            throw stop(ISSUER_PARAMETER, OidcReason.NO_ISSUER_IN_ANSWER.code(), provider.getIssuerUri(), null);
        }
        if (answer.issuer() == null) {
            skip(ISSUER_PARAMETER);
        } else if (answer.issuer().equals(provider.getIssuerUri())) {
            pass(ISSUER_PARAMETER, answer.issuer());
        } else {
            throw stop(
                    ISSUER_PARAMETER,
                    OidcReason.OTHER_ISSUER_IN_ANSWER.code(),
                    provider.getIssuerUri(),
                    answer.issuer());
        }
    }

    boolean clean() {
        return checks.stream().noneMatch(it -> it.standing() == Check.Standing.FAILED);
    }

    TestReport report() {
        var all = new ArrayList<>(checks);
        var made = checks.stream().map(Check::code).toList();
        CODES.stream().filter(it -> !made.contains(it)).map(Check::notReached).forEach(all::add);
        return new TestReport(all, received);
    }
}
