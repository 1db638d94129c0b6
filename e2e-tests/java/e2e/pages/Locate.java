package e2e.pages;

import org.openqa.selenium.By;

/** How people find things on a page: by what they are called. */
final class Locate {

    private Locate() {}

    static By button(String name) {
        return xpath("//button[not(@disabled)][%s]", called(name));
    }

    static By link(String name) {
        return xpath("//a[@href][%s]", called(name));
    }

    static By heading(String text) {
        return xpath("//*[self::h1 or self::h2 or self::h3][normalize-space()=%s]", quoted(text));
    }

    /** The control of that label, whether the label names it by id or holds it. */
    static By field(String label) {
        var named = "normalize-space(.//text()[normalize-space()][1])=%1$s or normalize-space()=%1$s"
                .formatted(quoted(label));
        return By.xpath("id(//label[%s]/@for) | //label[%s]//input | //*[self::input or self::select or self::textarea]"
                        .formatted(named, named)
                + "[@aria-label=" + quoted(label) + "]");
    }

    /** By its words, whatever key may choose it as well. */
    static By choice(String legend, String option) {
        return xpath(
                "//fieldset[legend[starts-with(normalize-space(),%1$s)]]//label[normalize-space()=%2$s or span=%2$s]//input",
                quoted(legend), quoted(option));
    }

    static By text(String part) {
        return xpath("//main//*[contains(normalize-space(),%s)]", quoted(part));
    }

    static By xpath(String pattern, Object... parts) {
        return By.xpath(pattern.formatted(parts));
    }

    private static String called(String name) {
        return "normalize-space()=%1$s or @aria-label=%1$s".formatted(quoted(name));
    }

    /** XPath has no escapes: a text with both kinds of quotes is joined from pieces. */
    static String quoted(String text) {
        if (!text.contains("'")) {
            return "'" + text + "'";
        }
        return "concat('" + text.replace("'", "', \"'\", '") + "')";
    }
}
