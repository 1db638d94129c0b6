package app.masthead.access.saml.engine;

import java.io.IOException;
import java.security.NoSuchProviderException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.xml.crypto.KeySelector;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import org.w3c.dom.Element;

/**
 * Steps 5, 7 and 8: verifies a signature and hands back the signed element as its digested octets say it is, to be
 * read from there on in place of the one that came.
 */
final class SignatureCheck {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");

    private final Examination examination;
    private final List<X509Certificate> trusted;
    private final UnaryOperator<byte[]> canonicalised;

    SignatureCheck(Examination examination, List<X509Certificate> trusted) {
        this(examination, trusted, UnaryOperator.identity());
    }

    /**
     * A check that sees the digested octets through the eyes of a test.
     *
     * @param canonicalised what becomes of the octets; a canonicalisation that fails silently leaves none
     */
    SignatureCheck(Examination examination, List<X509Certificate> trusted, UnaryOperator<byte[]> canonicalised) {
        this.examination = examination;
        this.trusted = trusted;
        this.canonicalised = canonicalised;
    }

    /** The element as it was signed, if it has a signature; one that does not hold refuses. */
    Optional<Signed> verified(Element element) {
        return SamlXml.child(element, SamlXml.DSIG, "Signature").map(signature -> verified(element, signature));
    }

    private Signed verified(Element element, Element signature) {
        var shape = new SignatureShape(signature);
        examineShape(shape, SamlXml.attribute(element, "ID").orElse(""));
        element.setIdAttributeNS(null, "ID", true);
        var match = examination.demand(Rule.KNOWN_KEY, match(signature), detail(shape));
        var certificate = match.certificate();
        examination.require(
                Rule.STRONG_KEY,
                Algorithms.isStrong(certificate.getPublicKey()),
                Certificates.facts(certificate).keyLength() + " bits");
        examination.require(Rule.INTACT, match.isIntact(), "what was signed has been changed");
        return new Signed(reread(match, element), certificate);
    }

    private void examineShape(SignatureShape shape, String id) {
        examination.require(
                Rule.REFERENCE,
                NAME.matcher(id).matches() && shape.references().equals(List.of("#" + id)),
                "it refers to " + shape.references() + ", not to its element alone");
        examination.require(
                Rule.TRANSFORMS,
                shape.canonicalisation().equals(Algorithms.EXCLUSIVE)
                        && shape.transforms().equals(List.of(Algorithms.ENVELOPED, Algorithms.EXCLUSIVE)),
                shape.canonicalisation() + " and " + shape.transforms());
        examination.require(Rule.SIGNATURE_ALGORITHM, Algorithms.signs(shape.method()), shape.method());
        examination.require(Rule.DIGEST_ALGORITHM, Algorithms.digests(shape.digest()), shape.digest());
    }

    private Optional<Match> match(Element signature) {
        return trusted.stream().flatMap(it -> match(signature, it).stream()).findFirst();
    }

    /** Whatever goes wrong, the key has not made the signature. */
    private static Optional<Match> match(Element signature, X509Certificate certificate) {
        try {
            var context =
                    new DOMValidateContext(KeySelector.singletonKeySelector(certificate.getPublicKey()), signature);
            context.setProperty("org.jcp.xml.dsig.secureValidation", true);
            context.setProperty("javax.xml.crypto.dsig.cacheReference", true);
            var read = XMLSignatureFactory.getInstance("DOM", "XMLDSig").unmarshalXMLSignature(context);
            return read.getSignatureValue().validate(context)
                    ? Optional.of(new Match(
                            certificate,
                            context,
                            read.getSignedInfo().getReferences().getFirst()))
                    : Optional.empty();
        } catch (MarshalException | XMLSignatureException | NoSuchProviderException | RuntimeException unusable) {
            return Optional.empty();
        }
    }

    private String detail(SignatureShape shape) {
        return "none of " + trusted.size() + " trusted keys made it"
                + shape.certificate().map(it -> "; it names certificate " + it).orElse("");
    }

    private Element reread(Match match, Element element) {
        var octets = canonicalised.apply(match.digested());
        var signed = SamlXml.parse(octets)
                .map(document -> document.getDocumentElement())
                .filter(it -> SamlXml.is(it, String.valueOf(element.getNamespaceURI()), element.getLocalName()));
        examination.require(
                Rule.SIGNED_OCTETS,
                signed.flatMap(it -> SamlXml.attribute(it, "ID")).equals(SamlXml.attribute(element, "ID")),
                octets.length + " digested bytes are not this element");
        return signed.orElseThrow(() -> new IllegalStateException("No signed element"));
    }

    /** An element that a trusted key signed, read from the octets that were digested. */
    record Signed(Element element, X509Certificate by) {}

    /** A trusted certificate whose key made the signature; whether it covers the element as it came is still open. */
    private record Match(X509Certificate certificate, DOMValidateContext context, Reference reference) {

        boolean isIntact() {
            try {
                return reference.validate(context);
            } catch (XMLSignatureException unusable) {
                return false;
            }
        }

        byte[] digested() {
            try (var octets = reference.getDigestInputStream()) {
                return octets == null ? new byte[0] : octets.readAllBytes();
            } catch (IOException unreadable) {
                return new byte[0];
            }
        }
    }
}
