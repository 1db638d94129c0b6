package app.masthead.creatives.files;

/** How far inside something of a file a look at it is. */
final class Nesting {

    /** Further in, nothing is of use to anybody but to whoever wants a thread to run out of stack. */
    private static final int DEEPEST = 8;

    private int depth;

    /** Goes one further in, or says that it goes no further. */
    boolean enter() {
        if (depth == DEEPEST) {
            return false;
        }
        depth++;
        return true;
    }

    void leave() {
        depth--;
    }
}
