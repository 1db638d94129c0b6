package app.masthead.access.saml.kit;

import app.masthead.access.saml.engine.Dispatch;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.xml.security.Init;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.apache.xml.security.signature.XMLSignature;

/** Carries messages by redirect, and opens those that are carried, without the hands of the engine. */
public final class Carried {

    static {
        Init.init();
    }

    private Carried() {}

    /** The decoded parameters or fields of a message of ours, in their order. */
    public static Map<String, String> parameters(Dispatch dispatch) {
        return switch (dispatch) {
            case Dispatch.Post post -> post.fields();
            case Dispatch.Redirect redirect -> parameters(redirect.location().getRawQuery());
        };
    }

    private static Map<String, String> parameters(String query) {
        var parameters = new LinkedHashMap<String, String>();
        for (var parameter : query.split("&")) {
            var parts = parameter.split("=", 2);
            parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }

    /** The message of ours in the parameter or field. */
    public static SamlDocument message(Dispatch dispatch, String field) {
        var octets = Base64.getDecoder().decode(parameters(dispatch).get(field));
        return SamlDocument.parse(
                new String(dispatch instanceof Dispatch.Redirect ? inflated(octets) : octets, StandardCharsets.UTF_8));
    }

    /** A query with the message, not signed yet. */
    public static String query(String field, String message) {
        return query(field, message.getBytes(StandardCharsets.UTF_8));
    }

    public static String query(String field, byte[] message) {
        return field + "=" + encoded(Base64.getEncoder().encodeToString(deflated(message)));
    }

    /** The query with its signature behind it. */
    public static String signed(String query, Party party, String algorithm, String runtimeName) {
        try {
            var signed = query + "&SigAlg=" + encoded(algorithm);
            var signature = Signature.getInstance(runtimeName);
            signature.initSign(party.key().privateKey());
            signature.update(signed.getBytes(StandardCharsets.UTF_8));
            return signed + "&Signature=" + encoded(Base64.getEncoder().encodeToString(signature.sign()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether the signature of a redirect is that of the party. */
    public static boolean isSigned(Dispatch.Redirect redirect, Party party, String runtimeName) {
        try {
            var query = redirect.location().getRawQuery();
            var from = Math.max(0, Math.max(query.indexOf("SAMLRequest="), query.indexOf("SAMLResponse=")));
            var signature = Signature.getInstance(runtimeName);
            signature.initVerify(party.key().certificate());
            signature.update(query.substring(from, query.indexOf("&Signature=")).getBytes(StandardCharsets.UTF_8));
            return signature.verify(
                    Base64.getDecoder().decode(parameters(redirect).get("Signature")));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether Santuario finds the signature within the document to be that of the party. */
    public static boolean isSigned(SamlDocument document, Party party) {
        try {
            document.root().setIdAttribute("ID", true);
            return new XMLSignature(document.one("/*/ds:Signature"), "")
                    .checkSignatureValue(party.key().certificate());
        } catch (XMLSecurityException unusable) {
            throw new IllegalStateException(unusable);
        }
    }

    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static byte[] deflated(byte[] octets) {
        try {
            var deflated = new ByteArrayOutputStream();
            try (var deflating = new DeflaterOutputStream(deflated, new Deflater(9, true))) {
                deflating.write(octets);
            }
            return deflated.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] inflated(byte[] octets) {
        try (var inflating = new InflaterInputStream(new ByteArrayInputStream(octets), new Inflater(true))) {
            return inflating.readAllBytes();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
