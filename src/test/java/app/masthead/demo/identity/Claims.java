package app.masthead.demo.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the provider says about a person: as claims as far as a client asked for them, as attributes to all. */
final class Claims {

    private Claims() {}

    static Map<String, Object> of(Grant grant, Behaviour behaviour) {
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
        return behaviour.applyTo(claims);
    }

    /** The attributes of a SAML assertion, each with one value or several. */
    static Map<String, List<String>> attributes(DemoPerson person, Behaviour behaviour) {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("email", person.email());
        claims.put("name", person.name());
        claims.put("displayName", person.name());
        claims.put("groups", person.groups());
        var attributes = new LinkedHashMap<String, List<String>>();
        behaviour.applyTo(claims).forEach((name, value) -> attributes.put(name, texts(value)));
        attributes.values().removeIf(List::isEmpty);
        return attributes;
    }

    private static List<String> texts(Object value) {
        return value instanceof List<?> several
                ? several.stream().map(String::valueOf).toList()
                : List.of(value.toString());
    }
}
