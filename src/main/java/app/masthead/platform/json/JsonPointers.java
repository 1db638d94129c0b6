package app.masthead.platform.json;

/** JSON pointers (RFC 6901), by which a problem or a difference names its place. */
public final class JsonPointers {

    private JsonPointers() {}

    public static String child(String parent, String name) {
        return parent + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
