package app.masthead.platform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A small drawing of a few figures beside the table that holds them, for {@code components/chart}. Lengths are in the
 * units of the drawing, which is {@link #WIDTH} wide.
 *
 * @param marks one for each figure
 * @param height of the drawing
 */
public record Chart(List<Mark> marks, int height) {

    public static final int WIDTH = 320;

    private static final int ROW = 24;
    private static final int BARS_FROM = 128;
    private static final int LONGEST_BAR = 112;
    private static final int LONGEST_LABEL = 18;
    private static final int EDGE = 12;
    private static final int LINE_HEIGHT = 96;
    private static final int FOOT = 24;

    /**
     * What is drawn.
     *
     * @param shown the value in words
     * @param value zero or more; what is no number counts as zero
     */
    public record Figure(String label, String shown, double value) {

        public Figure {
            value = Double.isFinite(value) ? Math.max(0, value) : 0;
        }
    }

    /** A figure with its place: of a bar the end and the upper edge, of a line the point. */
    public record Mark(String label, String shown, double x, double y) {

        /** As much of the label as there is room for. */
        public String brief() {
            return label.codePointCount(0, label.length()) <= LONGEST_LABEL
                    ? label
                    : label.substring(0, label.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "…";
        }

        public double length() {
            return x - BARS_FROM;
        }
    }

    public Chart {
        marks = List.copyOf(marks);
    }

    /** A bar for each figure, one below the other. */
    public static Chart bars(List<Figure> figures) {
        var most = most(figures);
        var marks = new ArrayList<Mark>();
        for (var figure : figures) {
            var length = rounded(figure.value() / most * LONGEST_BAR);
            marks.add(new Mark(figure.label(), figure.shown(), BARS_FROM + length, marks.size() * ROW));
        }
        return new Chart(marks, Math.max(1, figures.size()) * ROW);
    }

    /** A line from the first figure to the last, which follow each other in even steps; zero is its ground. */
    public static Chart line(List<Figure> figures) {
        var most = most(figures);
        var step = figures.size() < 2 ? 0 : (double) (WIDTH - 2 * EDGE) / (figures.size() - 1);
        var marks = new ArrayList<Mark>();
        for (var figure : figures) {
            var up = figure.value() / most * (LINE_HEIGHT - EDGE);
            marks.add(new Mark(
                    figure.label(), figure.shown(), rounded(EDGE + marks.size() * step), rounded(LINE_HEIGHT - up)));
        }
        return new Chart(marks, LINE_HEIGHT + FOOT);
    }

    /** The way of the line, as SVG writes it. */
    public String points() {
        return marks.stream()
                .map(it -> String.format(Locale.ROOT, "%.1f,%.1f", it.x(), it.y()))
                .collect(Collectors.joining(" "));
    }

    /** All of it in words. */
    public String told() {
        return marks.stream().map(it -> it.label() + ": " + it.shown()).collect(Collectors.joining("; "));
    }

    public int width() {
        return WIDTH;
    }

    public int barsFrom() {
        return BARS_FROM;
    }

    public int ground() {
        return LINE_HEIGHT;
    }

    private static double most(List<Figure> figures) {
        var most = figures.stream().mapToDouble(Figure::value).max().orElse(0);
        return most > 0 ? most : 1;
    }

    private static double rounded(double length) {
        return Math.round(length * 10) / 10.0;
    }
}
