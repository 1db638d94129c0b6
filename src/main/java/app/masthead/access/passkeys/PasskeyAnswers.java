package app.masthead.access.passkeys;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Questions and answers in the JSON that browsers speak (Web Authentication Level 3, section 5.1.8 to 5.1.10). */
final class PasskeyAnswers {

    private static final int LONGEST = 20_000;
    private static final Pattern TRANSPORT = Pattern.compile("[a-z-]{1,20}");
    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> CREATED =
            new TypeReference<>() {};
    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> USED =
            new TypeReference<>() {};

    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    /** A new key, and by which transports its authenticator says that it can be reached. */
    record Created(PublicKeyCredential<AuthenticatorAttestationResponse> credential, List<String> transports) {}

    String write(Object options) {
        return json.writeValueAsString(options);
    }

    /** Takes the transports out by itself: the library stumbles over those that it does not know. */
    Created created(@Nullable String answer) {
        var tree = tree(answer);
        var transports = tree.path("response") instanceof ObjectNode response
                ? transports(response.remove("transports"))
                : List.<String>of();
        return new Created(read(tree, CREATED), transports);
    }

    PublicKeyCredential<AuthenticatorAssertionResponse> used(@Nullable String answer) {
        return read(tree(answer), USED);
    }

    private static List<String> transports(@Nullable JsonNode named) {
        var all = named == null ? Stream.<JsonNode>empty() : named.valueStream();
        return all.filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .filter(it -> TRANSPORT.matcher(it).matches())
                .distinct()
                .limit(10)
                .toList();
    }

    private JsonNode tree(@Nullable String answer) {
        if (answer == null) {
            throw new PasskeyRefused(PasskeyReason.UNREADABLE_ANSWER, "nothing");
        }
        if (answer.length() > LONGEST) {
            throw new PasskeyRefused(PasskeyReason.UNREADABLE_ANSWER, "too long");
        }
        try {
            return json.readTree(answer);
        } catch (JacksonException malformed) {
            throw new PasskeyRefused(PasskeyReason.UNREADABLE_ANSWER, "no JSON", malformed);
        }
    }

    private <T> T read(JsonNode tree, TypeReference<T> type) {
        try {
            return json.treeToValue(tree, json.constructType(type));
        } catch (RuntimeException malformed) {
            throw new PasskeyRefused(PasskeyReason.UNREADABLE_ANSWER, "no credential", malformed);
        }
    }
}
