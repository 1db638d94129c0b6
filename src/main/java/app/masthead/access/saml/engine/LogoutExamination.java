package app.masthead.access.saml.engine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.w3c.dom.Element;

/**
 * The examination of one logout message: signed by the identity provider, for us, just now. Whoever could forge one could
 * end everybody's sessions.
 */
final class LogoutExamination {

    private static final Duration FRESH = Duration.ofMinutes(5);

    private final Examination examination = new Examination(Examination.ALL);
    private final LogoutExpectation expected;
    private final Times times;

    private LogoutExamination(LogoutExpectation expected) {
        this.expected = expected;
        this.times = new Times(expected.now(), expected.clockSkew());
    }

    static <T> Receipt<T> receive(LogoutExpectation expected, Function<LogoutExamination, T> reading) {
        var logout = new LogoutExamination(expected);
        try {
            return new Receipt.Accepted<>(logout.examination.toTheEnd(() -> reading.apply(logout)));
        } catch (Refusal refusal) {
            return new Receipt.Refused<>(refusal.rule(), refusal.detail());
        }
    }

    /**
     * Examines the message as far as requests and responses are alike.
     *
     * @return the message as it was signed
     */
    Element examine(Incoming incoming, String field, String name) {
        var message =
                switch (incoming) {
                    case Incoming.Redirect redirect ->
                        redirected(new SignedQuery(examination, redirect.query()), field, name);
                    case Incoming.Post post -> posted(post, name);
                };
        examination.requireEqual(
                Rule.ISSUER, expected.provider().entityId(), SamlXml.childText(message, SamlXml.SAML, "Issuer"));
        examination.requireEqual(Rule.DESTINATION, expected.destination(), SamlXml.attribute(message, "Destination"));
        var issued = SamlXml.attribute(message, "IssueInstant").orElse("");
        examination.require(Rule.CURRENT, times.isWithin(FRESH, issued), "issued " + issued);
        return message;
    }

    void requireAhead(Optional<String> end) {
        examination.require(Rule.CURRENT, end.map(times::isAhead).orElse(true), "it ended " + end.orElse(""));
    }

    /** The name, taken out of its encryption; the signature covers that, so any of the ciphers will do. */
    NameId nameId(Element request) {
        SamlXml.child(request, SamlXml.SAML, "EncryptedID")
                .ifPresent(it -> new Decrypter(examination, expected.decryptionKeys()).decrypt(it, "NameID", true));
        var found = SamlXml.child(request, SamlXml.SAML, "NameID")
                .flatMap(SubjectRules::nameId)
                .filter(it -> SubjectRules.isUsable(it.value()));
        return examination.demand(Rule.NAME_ID, found, "no name identifier of 1 to " + NameId.LONGEST + " characters");
    }

    String request(Element response) {
        var named = SamlXml.attribute(response, "InResponseTo")
                .filter(it -> expected.request().equals(Optional.of(it)));
        return examination.demand(Rule.REQUEST, named, "it answers another request");
    }

    private Element posted(Incoming.Post post, String name) {
        var message = new Envelope(examination).open(post.message());
        examineRoot(message, name);
        var signed = new SignatureCheck(examination, expected.provider().certificates()).verified(message);
        return examination.demand(Rule.SIGNED, signed, "it is not signed").element();
    }

    /** The signature covers the whole query, so the message is what it says as it came. */
    private Element redirected(SignedQuery query, String field, String name) {
        var message = new Envelope(examination).open(query.inflated(field));
        examineRoot(message, name);
        query.verify(field, expected.provider().certificates());
        return message;
    }

    private void examineRoot(Element message, String name) {
        examination.require(
                Rule.MESSAGE,
                SamlXml.is(message, SamlXml.SAMLP, name)
                        && SamlXml.attribute(message, "Version").equals(Optional.of("2.0"))
                        && SamlXml.attribute(message, "ID")
                                .filter(it -> !it.isEmpty())
                                .isPresent(),
                "expected " + List.of(name, "2.0") + ", the root is " + message.getLocalName());
    }
}
