package app.masthead.demo.identity;

import java.util.List;

/**
 * Somebody the identity provider knows. The subject never changes, whatever happens to the name or the address;
 * role and summary are only what the sign-in page says about the person.
 */
public record DemoPerson(String subject, String name, String email, String role, String summary, List<String> groups) {

    public DemoPerson {
        groups = List.copyOf(groups);
    }

    /** A person whom the identity provider vouches for and Masthead has never heard of. */
    static DemoPerson stranger(String email) {
        var name = email.substring(0, email.indexOf('@'));
        return new DemoPerson("stranger-" + Tokens.fingerprint(email), name, email, "Nobody here", "", List.of());
    }
}
