package app.masthead.demo.identity;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the provider says about a person, as far as the client asked for it. */
final class Claims {

    private Claims() {}

    static Map<String, Object> of(Grant grant) {
        var person = grant.person();
        var claims = new LinkedHashMap<String, Object>();
        claims.put("sub", person.subject());
        claims.put("groups", person.groups());
        if (grant.request().scopes().contains("profile")) {
            claims.put("name", person.name());
        }
        if (grant.request().scopes().contains("email")) {
            claims.put("email", person.email());
            claims.put("email_verified", true);
        }
        return claims;
    }
}
