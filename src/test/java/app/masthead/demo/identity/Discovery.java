package app.masthead.demo.identity;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The document in which an issuer describes itself (OpenID Connect Discovery 1.0, RFC 8414). */
record Discovery(Issuer issuer) implements Handler {

    @Override
    public void answer(Call call) throws IOException {
        call.json(200, document());
    }

    private Map<String, Object> document() {
        var document = new LinkedHashMap<String, Object>();
        document.put("issuer", name());
        document.put("authorization_endpoint", issuer.url(Endpoint.AUTHORIZE));
        document.put("token_endpoint", issuer.url(Endpoint.TOKEN));
        document.put("jwks_uri", keys());
        document.put("userinfo_endpoint", issuer.url(Endpoint.USER_INFO));
        document.put("end_session_endpoint", issuer.url(Endpoint.END_SESSION));
        document.putAll(abilities());
        return document;
    }

    private String name() {
        return issuer.behaviour().has(TokenFault.WRONG_ISSUER_IN_DISCOVERY) ? "https://issuer.example" : issuer.url();
    }

    private String keys() {
        return issuer.behaviour().has(TokenFault.INTERNAL_KEYS_IN_DISCOVERY)
                ? issuer.url(Endpoint.FOREIGN_KEYS).replace("//localhost:", "//127.0.0.1:")
                : issuer.url(Endpoint.KEYS);
    }

    private static Map<String, Object> abilities() {
        return Map.ofEntries(
                Map.entry("response_types_supported", List.of("code")),
                Map.entry("response_modes_supported", List.of("query")),
                Map.entry("grant_types_supported", List.of("authorization_code")),
                Map.entry("subject_types_supported", List.of("public")),
                Map.entry("scopes_supported", List.of("openid", "profile", "email")),
                Map.entry("claims_supported", IdToken.CLAIMS),
                Map.entry("id_token_signing_alg_values_supported", List.of("RS256")),
                Map.entry("token_endpoint_auth_methods_supported", ClientAuthentication.METHODS),
                Map.entry("code_challenge_methods_supported", List.of("S256")),
                Map.entry("prompt_values_supported", List.of("none", "login", "select_account")),
                Map.entry("authorization_response_iss_parameter_supported", true),
                Map.entry("request_parameter_supported", false),
                Map.entry("request_uri_parameter_supported", false));
    }
}
