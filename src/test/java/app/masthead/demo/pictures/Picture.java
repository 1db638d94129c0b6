package app.masthead.demo.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/** An advertisement as a drawing: a landscape in the brand's colours, its name, and what it has to say. */
record Picture(String brand, String words, int width, int height) {

    private static final double WIDTH_OF_LETTER = 0.56;

    String svg() {
        var colours = Palette.of(brand);
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d">
                <defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="%3$s"/>\
                <stop offset="1" stop-color="%4$s"/></linearGradient></defs>
                <rect width="%1$d" height="%2$d" fill="url(#sky)"/>
                %5$s%6$s</svg>""".formatted(width, height, colours.sky(), colours.ground(), land(colours), text(colours));
    }

    private String land(Palette colours) {
        var sun = Math.min(width, height) * 0.22;
        return number("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%%s\"/>", width * 0.82, height * 0.36, sun)
                        .formatted(colours.accent())
                + hill(0.62, 0.5, colours.near(), "0.55")
                + hill(0.78, 0.66, colours.near(), "1");
    }

    private String hill(double left, double right, String colour, String opacity) {
        return number(
                        "<path d=\"M0 %s Q %s %s %s %s T %s %s V %s H 0 Z\" fill=\"%%s\" opacity=\"%%s\"/>",
                        height * left,
                        width * 0.25,
                        height * (left - 0.22),
                        width * 0.5,
                        height * left,
                        width,
                        height * right,
                        height)
                .formatted(colour, opacity);
    }

    private String text(Palette colours) {
        var margin = Math.min(width, height) * 0.09;
        var lines = lines(isBanner() ? 40 : 18);
        var room = (width * (isBanner() ? 0.62 : 0.86)) / longest(lines) / WIDTH_OF_LETTER;
        var size = Math.min(room, height * (isBanner() ? 0.24 : 0.1));
        var small = Math.min(size * 0.8, width * 0.6 / brand.length() / WIDTH_OF_LETTER);
        var text =
                new StringBuilder(line(brand.toUpperCase(Locale.ROOT), margin, margin + small, small, colours.ink()));
        for (var at = 0; at < lines.size(); at++) {
            var y = height - margin - (lines.size() - 1 - at) * size * 1.2;
            text.append(line(lines.get(at), margin, y, size, "#ffffff"));
        }
        return text.toString();
    }

    private boolean isBanner() {
        return width > height * 2.5;
    }

    private static String line(String words, double x, double y, double size, String colour) {
        return number("<text x=\"%s\" y=\"%s\" font-size=\"%s\" font-weight=\"600\"", x, y, size)
                + " font-family=\"Inter, system-ui, sans-serif\" fill=\"%s\">%s</text>\n"
                        .formatted(colour, HtmlUtils.htmlEscape(words, "UTF-8"));
    }

    private List<String> lines(int letters) {
        var lines = new ArrayList<String>();
        for (var word : words.split(" ")) {
            var fits = !lines.isEmpty() && lines.getLast().length() + word.length() < letters;
            lines.add(fits ? lines.removeLast() + " " + word : word);
        }
        return lines;
    }

    private static int longest(List<String> lines) {
        return lines.stream().mapToInt(String::length).max().orElse(1);
    }

    private static String number(String pattern, double... numbers) {
        var written = new Object[numbers.length];
        for (var at = 0; at < numbers.length; at++) {
            written[at] = String.format(Locale.ROOT, "%.1f", numbers[at]);
        }
        return pattern.formatted(written);
    }
}
