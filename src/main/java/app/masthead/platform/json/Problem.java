package app.masthead.platform.json;

/** What is wrong with one place of a JSON document: where, as a JSON pointer, and why, in plain words. */
public record Problem(String pointer, String words) {

    /** The same problem as seen from a document that holds this one at the given pointer. */
    public Problem under(String parent) {
        return new Problem(parent + pointer, words);
    }

    @Override
    public String toString() {
        return (pointer.isEmpty() ? "/" : pointer) + ": " + words;
    }
}
