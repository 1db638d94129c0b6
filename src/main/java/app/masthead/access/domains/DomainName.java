package app.masthead.access.domains;

import app.masthead.platform.http.PublicSuffixes;
import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a domain that could belong to a tenant.
 *
 * @param value lower case, international names in their ASCII form (RFC 5890)
 */
record DomainName(String value) {

    /** As the name of the record is longer than that of the domain (RFC 1035, section 2.3.4). */
    private static final int LONGEST = 230;

    private static final Pattern FORM =
            Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+");
    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+");

    /**
     * Reads a name as people type it: an address or the address of a page is taken for the domain in it.
     *
     * @throws RefusedDomain when it is none, or none that could be a tenant's own
     */
    static DomainName read(String typed) {
        var name = ascii(typed.strip()
                .replaceFirst("^https?://", "")
                .replaceFirst("^.*@", "")
                .replaceFirst("[/.]+$", ""));
        if (name.length() > LONGEST
                || !FORM.matcher(name).matches()
                || NUMBERS.matcher(name).matches()) {
            throw new RefusedDomain("malformed");
        }
        if (PublicSuffixes.include(name)) {
            throw new RefusedDomain("suffix");
        }
        if (PublicMail.include(name)) {
            throw new RefusedDomain("public-mail");
        }
        return new DomainName(name);
    }

    private static String ascii(String name) {
        try {
            return IDN.toASCII(name, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException noName) {
            throw new RefusedDomain("malformed");
        }
    }

    /** Whether the name is another's, or below it. */
    boolean isWithin(String other) {
        return value.equals(other) || value.endsWith("." + other);
    }

    /** Where the proof is published. */
    String recordName() {
        return "_masthead-challenge." + value;
    }

    /** As people read it. */
    String readable() {
        return IDN.toUnicode(value);
    }
}
