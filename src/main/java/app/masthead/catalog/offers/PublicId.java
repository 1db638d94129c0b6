package app.masthead.catalog.offers;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an id of a product or a price looks like: it is chosen by people, told to buyers, and part of addresses, so it has
 * to survive all three.
 */
public final class PublicId {

    public static final int LONGEST = 200;

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._~:@+-]*");
    private static final Set<String> PAGES = Set.of("new", "import", "compare", "export", "export.json", "export.csv");

    private PublicId() {}

    public static boolean isValid(String id) {
        return id.length() <= LONGEST && FORM.matcher(id).matches();
    }

    /** Whether a page of ours has this name already. */
    public static boolean isTaken(String id) {
        return PAGES.contains(id);
    }
}
