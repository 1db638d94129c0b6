package app.masthead.catalog.edit;

/**
 * A field that two people have filled in differently, in readable words.
 *
 * @param was as it was when it was opened
 * @param stored what somebody else has stored meanwhile
 * @param typed what was typed here
 * @param own whether only what was typed here is a change, so that it is meant until somebody says otherwise
 */
public record FieldChoice(String field, String was, String stored, String typed, boolean own) {

    /** Both have changed it. */
    public boolean isContested() {
        return own && !stored.equals(was);
    }
}
