package app.masthead.creatives.content;

/** JSON pointers (RFC 6901), by which a problem or a difference names its place. */
public final class Pointers {

    private Pointers() {}

    public static String child(String parent, String name) {
        return parent + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
