package app.masthead.creatives.assets;

import app.masthead.creatives.content.HiddenCharacters;
import app.masthead.creatives.content.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address as text, with the host and the macros in it set apart. Macros in braces and brackets are legal. It is never
 * a link: a reviewer who follows one tells a stranger that somebody looks.
 *
 * @param rest what follows the first characters, of an address too long to be read at a glance; null for most
 * @param host as name servers know it
 * @param runs whether it would run code or hold content, instead of leading somewhere
 */
record AddressView(String url, List<Part> parts, @Nullable String rest, String host, boolean runs) {

    /** A part of an address, and what it is: {@code plain}, {@code host} or {@code macro}. */
    record Part(String text, String kind) {}

    private static final Set<String> RUNNING = Set.of("javascript", "vbscript", "data", "blob", "file");
    private static final Pattern HOST = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*:/{2}(?:[^/?#@]*@)?([^/?#:]+)");
    private static final Pattern MACRO =
            Pattern.compile("\\$?\\{\\{?[^{}]{1,100}}?}|\\[[A-Za-z0-9_%:-]{1,100}]|%%[^%]{1,100}%%");
    private static final int GLANCE = 300;
    private static final int LONGEST = 20_000;

    static AddressView of(String url) {
        var link = new Link("", url, Link.Use.OTHER);
        var whole = HiddenCharacters.spelledOut(cut(url, LONGEST));
        var shown = cut(whole, GLANCE);
        var rest = whole.length() > GLANCE ? whole.substring(GLANCE) : null;
        return new AddressView(shown, parts(shown), rest, link.host().orElse(""), RUNNING.contains(link.scheme()));
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most) + "…";
    }

    /** Whether a value of that field is an address, by the name of the field or by how it begins. */
    static boolean is(String field, String value) {
        return field.equals("url") || field.endsWith("_url") || field.endsWith("_uri") || value.startsWith("https://");
    }

    /** Whether the host is spelled in letters that look like those of another. */
    public boolean disguised() {
        return host.contains("xn--") && !url.contains("xn--");
    }

    private static List<Part> parts(String url) {
        var parts = new ArrayList<Part>();
        var host = HOST.matcher(url);
        var from = 0;
        if (host.find()) {
            parts.add(new Part(url.substring(0, host.start(1)), "plain"));
            parts.add(new Part(host.group(1), "host"));
            from = host.end(1);
        }
        macros(url.substring(from), parts);
        return List.copyOf(parts);
    }

    private static void macros(String rest, List<Part> parts) {
        var macro = MACRO.matcher(rest);
        var from = 0;
        while (macro.find()) {
            add(rest.substring(from, macro.start()), "plain", parts);
            add(macro.group(), macroKind(macro.group()), parts);
            from = macro.end();
        }
        add(rest.substring(from), "plain", parts);
    }

    /** What spells out a hidden character looks like a macro, and is none. */
    private static String macroKind(String text) {
        return text.startsWith("[U+") ? "plain" : "macro";
    }

    private static void add(String text, String kind, List<Part> parts) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, kind));
        }
    }
}
