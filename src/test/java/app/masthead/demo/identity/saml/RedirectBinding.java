package app.masthead.demo.identity.saml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Messages in the query of an address, deflated, with the signature beside them (SAML Bindings, section 3.4). */
final class RedirectBinding {

    private static final int LONGEST_MESSAGE = 64 * 1024;

    private RedirectBinding() {}

    static Received read(String query) {
        var raw = Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0], pair -> pair.length < 2 ? "" : pair[1], RedirectBinding::twice));
        var parameter = raw.containsKey("SAMLRequest") ? "SAMLRequest" : "SAMLResponse";
        var message = Xml.parse(inflated(decoded(raw, parameter).orElseThrow(RedirectBinding::missing)));
        return new Received(
                message.getDocumentElement(),
                decoded(raw, "RelayState"),
                certificate -> QuerySignature.holds(raw, parameter, certificate.getPublicKey()));
    }

    private static String twice(String one, String other) {
        throw new SamlError("A parameter is repeated.");
    }

    private static SamlError missing() {
        return new SamlError("There is neither a SAMLRequest nor a SAMLResponse.");
    }

    private static Optional<String> decoded(Map<String, String> raw, String name) {
        return Optional.ofNullable(raw.get(name)).map(value -> URLDecoder.decode(value, UTF_8));
    }

    private static String inflated(String encoded) {
        try (var stream = new InflaterInputStream(
                new ByteArrayInputStream(Base64.getMimeDecoder().decode(encoded)), new Inflater(true))) {
            var bytes = stream.readNBytes(LONGEST_MESSAGE + 1);
            if (bytes.length > LONGEST_MESSAGE) {
                throw new SamlError("The message is too long.");
            }
            return new String(bytes, UTF_8);
        } catch (IOException | IllegalArgumentException malformed) {
            throw new SamlError("The message is not deflated and encoded as it has to be.");
        }
    }

    /** The query, signed if there is a way to sign. */
    static String query(String parameter, String xml, Optional<String> relayState, Optional<SignatureKind> signature) {
        var fields = Stream.of(
                        Optional.of(parameter + "=" + encode(deflated(xml))),
                        relayState.map(value -> "RelayState=" + encode(value)),
                        signature.map(kind -> "SigAlg=" + encode(kind.algorithm())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("&"));
        return signature
                .map(kind -> fields + "&Signature=" + encode(QuerySignature.of(kind, fields)))
                .orElse(fields);
    }

    static Outgoing to(URI address, String query) {
        return new Outgoing.Redirect(URI.create(address + (address.getQuery() == null ? "?" : "&") + query));
    }

    private static String deflated(String xml) {
        var bytes = new ByteArrayOutputStream();
        try (var stream = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_COMPRESSION, true))) {
            stream.write(xml.getBytes(UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, UTF_8);
    }
}
