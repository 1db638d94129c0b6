package app.masthead.access.saml.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** The query of a redirect with a message in it, exactly as it came (Bindings 3.4.4). */
final class SignedQuery {

    private final Examination examination;

    /** The raw values by name; each name counts once. */
    private final Map<String, List<String>> parameters;

    SignedQuery(Examination examination, String query) {
        this.examination = examination;
        this.parameters = Stream.of(query.split("&"))
                .map(it -> it.split("=", 2))
                .collect(Collectors.groupingBy(
                        it -> it[0], Collectors.mapping(it -> it.length < 2 ? "" : it[1], Collectors.toList())));
    }

    /** The message, inflated as far as messages may be large: a few bytes can hold a gigabyte. */
    byte[] inflated(String field) {
        parameters.forEach(
                (name, values) -> examination.require(Rule.ENCODING, values.size() == 1, "several parameters " + name));
        var raw = examination.demand(Rule.ENCODING, raw(field), "no parameter " + field);
        var deflated = new Envelope(examination).decode(decoded(raw));
        var inflater = new Inflater(true);
        try (var inflating = new InflaterInputStream(new ByteArrayInputStream(deflated), inflater)) {
            return inflating.readNBytes(Envelope.LARGEST + 1);
        } catch (IOException damaged) {
            throw new Refusal(Rule.ENCODING, "it is not deflated");
        } finally {
            inflater.end();
        }
    }

    /** Verifies the signature over the octets as they came, in the order of the standard. */
    void verify(String field, List<X509Certificate> trusted) {
        var algorithm = examination.demand(Rule.SIGNED, raw("SigAlg"), "it is not signed");
        var signature = examination.demand(Rule.SIGNED, raw("Signature"), "it is not signed");
        examination.require(Rule.SIGNATURE_ALGORITHM, QuerySignature.knows(decoded(algorithm)), decoded(algorithm));
        var signed = Stream.of(field, "RelayState", "SigAlg")
                .flatMap(name -> raw(name).stream().map(value -> name + "=" + value))
                .collect(Collectors.joining("&"));
        var value = new Envelope(examination).decode(decoded(signature));
        var by = trusted.stream()
                .filter(it -> QuerySignature.verifies(signed, decoded(algorithm), value, it))
                .findFirst();
        var certificate = examination.demand(Rule.KNOWN_KEY, by, "none of " + trusted.size() + " trusted keys made it");
        examination.require(
                Rule.STRONG_KEY,
                Algorithms.isStrong(certificate.getPublicKey()),
                Certificates.facts(certificate).keyLength() + " bits");
    }

    private Optional<String> raw(String name) {
        return Optional.ofNullable(parameters.get(name)).map(List::getFirst);
    }

    private String decoded(String raw) {
        try {
            return URLDecoder.decode(raw, UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new Refusal(Rule.ENCODING, "a parameter is not encoded as parameters are");
        }
    }
}
