package app.masthead.demo.identity.saml;

import static app.masthead.demo.identity.saml.SamlFault.COMMENT_IN_NAME_ID;
import static app.masthead.demo.identity.saml.SamlFault.EMPTY_SIGNATURE;
import static app.masthead.demo.identity.saml.SamlFault.ENCRYPTED_UNSIGNED;
import static app.masthead.demo.identity.saml.SamlFault.ONLY_ASSERTION_SIGNED;
import static app.masthead.demo.identity.saml.SamlFault.ONLY_RESPONSE_SIGNED;
import static app.masthead.demo.identity.saml.SamlFault.STRIPPED_SIGNATURE;
import static app.masthead.demo.identity.saml.SamlFault.TAMPERED;
import static app.masthead.demo.identity.saml.SamlFault.TWO_ASSERTIONS;
import static app.masthead.demo.identity.saml.SamlFault.WRONG_RELAY_STATE;
import static app.masthead.demo.identity.saml.SamlFault.XSW_AROUND;
import static app.masthead.demo.identity.saml.SamlFault.XSW_BESIDE;
import static app.masthead.demo.identity.saml.SamlFault.XSW_EXTENSIONS;
import static app.masthead.demo.identity.saml.SamlFault.XSW_OBJECT;
import static app.masthead.demo.identity.saml.SamlFault.XSW_RESPONSE;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Makes responses: written, signed, encrypted for the client, and falsified where the provider is told to.
 *
 * @param elsewhere an address that a hostile document type points to
 */
public record ResponseWriter(SamlKeys keys, Set<SamlFault> faults, String elsewhere) {

    private static final Set<SamlFault> WRAPPING = EnumSet.of(XSW_BESIDE, XSW_AROUND, XSW_OBJECT, XSW_EXTENSIONS);
    private static final Set<SamlFault> UNSIGNED_ASSERTION =
            EnumSet.of(ONLY_RESPONSE_SIGNED, ENCRYPTED_UNSIGNED, XSW_RESPONSE);
    private static final Set<SamlFault> READABLE =
            EnumSet.of(STRIPPED_SIGNATURE, TAMPERED, EMPTY_SIGNATURE, XSW_RESPONSE, COMMENT_IN_NAME_ID);

    /**
     * Says that somebody signed in. Lies of others are told about the other draft's person.
     *
     * @param truth what there is to say
     * @param lie the same about somebody else
     */
    public Outgoing.Form response(Draft truth, Draft lie, SamlClient client, Optional<String> relayState) {
        faults.forEach(fault -> fault.twist(truth));
        faults.forEach(fault -> fault.twist(lie));
        if (faults.contains(COMMENT_IN_NAME_ID)) {
            Seam.sew(truth, lie);
        }
        var response = MessageWriter.response(truth, Status.SUCCESS);
        assertion(response, truth, lie, client);
        if (!has(WRAPPING) && !faults.contains(ONLY_ASSERTION_SIGNED)) {
            sign(response);
        }
        return sent(Spoiling.of(faults, response, lie), client, relayState);
    }

    /** Says that nobody signed in, and why. */
    public Outgoing.Form refusal(Draft draft, Status status, SamlClient client, Optional<String> relayState) {
        faults.forEach(fault -> fault.twist(draft));
        var response = MessageWriter.response(draft, status);
        sign(response);
        return sent(response, client, relayState);
    }

    private void assertion(Element response, Draft truth, Draft lie, SamlClient client) {
        var assertion = AssertionWriter.append(response, faults.contains(ENCRYPTED_UNSIGNED) ? lie : truth);
        if (!has(UNSIGNED_ASSERTION)) {
            sign(assertion);
        }
        if (faults.contains(TWO_ASSERTIONS)) {
            sign(AssertionWriter.append(response, lie));
        } else if (!has(WRAPPING) && !has(READABLE)) {
            client.encryption()
                    .ifPresent(certificate -> XmlEncryption.of(faults).encrypt(assertion, certificate));
        }
        Wrapping.wrap(faults, response, assertion, lie);
    }

    private void sign(Element element) {
        if (!faults.contains(ENCRYPTED_UNSIGNED)) {
            SignatureKind.of(keys, faults).ifPresent(kind -> XmlSignature.sign(element, kind));
        }
    }

    private Outgoing.Form sent(Element response, SamlClient client, Optional<String> relayState) {
        var xml = Spoiling.text(faults, response, elsewhere);
        var state = relayState.map(value -> faults.contains(WRONG_RELAY_STATE) ? "another" : value);
        return new Outgoing.Form(client.acs(), PostBinding.fields("SAMLResponse", xml, state));
    }

    private boolean has(Set<SamlFault> kinds) {
        return kinds.stream().anyMatch(faults::contains);
    }
}
