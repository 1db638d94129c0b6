package app.masthead.access.attempts;

import app.masthead.access.people.VerifiedIdentity;
import app.masthead.platform.secrets.Sha256;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was received and checked in a sign-in, as far as it tells an admin what went wrong. It holds no token and no
 * secret, of an e-mail address only the domain and of a subject only a digest; what others wrote is cut short.
 *
 * @param holder whose identity it is here; null where that is not known
 * @param subjectDigest of the connection, the issuer and the subject; null where no subject is known
 * @param facts by name: texts and lists of texts
 */
public record Evidence(@Nullable UUID holder, @Nullable String subjectDigest, Map<String, Object> facts) {

    private static final int LONGEST = 300;
    private static final int MOST = 30;

    public Evidence {
        facts = new LinkedHashMap<>(facts);
    }

    public static Evidence none() {
        return new Evidence(null, null, Map.of());
    }

    /** What is known of a proven identity. */
    public static Evidence of(VerifiedIdentity identity) {
        return none().with("issuer", identity.issuer())
                .withSubject(identity.connection(), identity.issuer(), identity.subject())
                .withDomainOf(identity.verifiedEmail().orElse(null))
                .with("attributes", new TreeSet<>(identity.attributes().keySet()));
    }

    /** The same with a fact more; without it where there is nothing to say. */
    public Evidence with(String name, @Nullable String text) {
        return text == null || text.isBlank() ? this : put(name, printable(text));
    }

    /** The same with some facts of one kind. */
    public Evidence with(String name, Collection<String> texts) {
        return texts.isEmpty()
                ? this
                : put(name, texts.stream().limit(MOST).map(Evidence::printable).toList());
    }

    public Evidence withSubject(String connection, String issuer, String subject) {
        return new Evidence(holder, Sha256.of(String.join("\n", connection, issuer, subject)), facts);
    }

    /** The domain of an address: who exactly was turned away stays between the person and the provider. */
    public Evidence withDomainOf(@Nullable String email) {
        return email == null ? this : with("email_domain", email.substring(email.lastIndexOf('@') + 1));
    }

    public Evidence withHolder(@Nullable UUID person) {
        return new Evidence(person, subjectDigest, facts);
    }

    private Evidence put(String name, Object value) {
        var all = new LinkedHashMap<>(facts);
        all.put(name, value);
        return new Evidence(holder, subjectDigest, all);
    }

    /** A text that others wrote, on one line and cut short. */
    public static String printable(String text) {
        var clean = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\u2028\\u2029]", " ");
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST);
    }

    /** The texts of a fact, for its page. */
    public List<String> texts(String name) {
        var texts = new ArrayList<String>();
        if (facts.get(name) instanceof Collection<?> several) {
            several.forEach(it -> texts.add(String.valueOf(it)));
        } else if (facts.get(name) != null) {
            texts.add(String.valueOf(facts.get(name)));
        }
        return texts;
    }
}
