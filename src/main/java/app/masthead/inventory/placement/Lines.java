package app.masthead.inventory.placement;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Lines of a form that may be as many as somebody needs. */
public final class Lines {

    /** More than anybody needs; what comes beyond it is not a form that we drew. */
    public static final int MOST = 100;

    private Lines() {}

    /** The lines as they are, with a blank one at the end. */
    public static <T> List<T> withOneMore(List<T> lines, Predicate<T> blank, T empty) {
        return !lines.isEmpty() && blank.test(lines.getLast())
                ? lines
                : Stream.concat(lines.stream(), Stream.of(empty)).toList();
    }

    /** What is ticked has no order of its own: what was there before keeps its place, what is new comes after it. */
    public static List<String> inOrder(List<String> ticked, List<String> before) {
        return Stream.concat(before.stream().filter(ticked::contains), ticked.stream())
                .distinct()
                .toList();
    }
}
