package app.masthead.access.saml.kit;

import app.masthead.access.saml.engine.Expectation;
import app.masthead.access.saml.engine.Expectation.Policy;
import app.masthead.access.saml.engine.Expectation.Provider;
import app.masthead.access.saml.engine.Expectation.Recipient;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What a connection expects otherwise than usual. */
public final class Expecting {

    private Expecting() {}

    public static UnaryOperator<Expectation> trusting(Party... parties) {
        return it -> provider(
                it,
                new Provider(
                        it.provider().entityId(),
                        Stream.of(parties)
                                .map(party -> party.key().certificate())
                                .toList()));
    }

    public static UnaryOperator<Expectation> noRequest() {
        return it -> new Expectation(it.provider(), it.recipient(), Optional.empty(), it.policy(), it.now());
    }

    public static UnaryOperator<Expectation> unsolicited() {
        return policy(it -> new Policy(
                        true,
                        it.encrypted(),
                        it.assertionSigned(),
                        it.clockSkew(),
                        it.maximumAge(),
                        it.authnContext(),
                        it.subjectAttribute()))
                .andThen(noRequest())::apply;
    }

    public static UnaryOperator<Expectation> encrypted() {
        return policy(it -> new Policy(
                it.unsolicited(),
                true,
                it.assertionSigned(),
                it.clockSkew(),
                it.maximumAge(),
                it.authnContext(),
                it.subjectAttribute()));
    }

    public static UnaryOperator<Expectation> assertionSigned() {
        return policy(it -> new Policy(
                it.unsolicited(),
                it.encrypted(),
                true,
                it.clockSkew(),
                it.maximumAge(),
                it.authnContext(),
                it.subjectAttribute()));
    }

    public static UnaryOperator<Expectation> authnContext(String context) {
        return policy(it -> new Policy(
                it.unsolicited(),
                it.encrypted(),
                it.assertionSigned(),
                it.clockSkew(),
                it.maximumAge(),
                Optional.of(context),
                it.subjectAttribute()));
    }

    public static UnaryOperator<Expectation> subjectAttribute(String name) {
        return policy(it -> new Policy(
                it.unsolicited(),
                it.encrypted(),
                it.assertionSigned(),
                it.clockSkew(),
                it.maximumAge(),
                it.authnContext(),
                Optional.of(name)));
    }

    public static UnaryOperator<Expectation> skew(Duration skew) {
        return policy(it -> new Policy(
                it.unsolicited(),
                it.encrypted(),
                it.assertionSigned(),
                skew,
                it.maximumAge(),
                it.authnContext(),
                it.subjectAttribute()));
    }

    public static UnaryOperator<Expectation> at(Instant now) {
        return it -> new Expectation(it.provider(), it.recipient(), it.request(), it.policy(), now);
    }

    public static UnaryOperator<Expectation> decryptingWith(PrivateKey... keys) {
        return it -> new Expectation(
                it.provider(),
                new Recipient(it.recipient().entityId(), it.recipient().acs(), List.of(keys)),
                it.request(),
                it.policy(),
                it.now());
    }

    private static UnaryOperator<Expectation> policy(UnaryOperator<Policy> change) {
        return it -> new Expectation(it.provider(), it.recipient(), it.request(), change.apply(it.policy()), it.now());
    }

    private static Expectation provider(Expectation it, Provider provider) {
        return new Expectation(provider, it.recipient(), it.request(), it.policy(), it.now());
    }
}
