package app.masthead.platform.json;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One error of the validator, with how far its way through the schema has been followed: {@code step} counts the schema's
 * keywords passed, {@code depth} the levels of the document entered by them.
 */
record Finding(Error error, int step, int depth) {

    Finding(Error error) {
        this(error, 0, 0);
    }

    /** This finding, followed to the next point where the schema offers alternatives; empty when there is none. */
    Optional<Finding> choice() {
        var way = error.getEvaluationPath();
        int level = depth;
        for (int i = step; i < way.getNameCount(); ) {
            var keyword = way.getElement(i).toString();
            if (keyword.equals("oneOf") || keyword.equals("anyOf")) return Optional.of(new Finding(error, i, level));
            var last = i == way.getNameCount() - 1;
            level += last ? 0 : levels(keyword);
            i += elements(keyword);
        }
        return Optional.empty();
    }

    /** At a choice: the alternative that this finding belongs to; empty when it is about the choice itself. */
    Optional<Integer> branch() {
        var way = error.getEvaluationPath();
        return step + 1 < way.getNameCount()
                ? Optional.of(Integer.valueOf(way.getElement(step + 1).toString()))
                : Optional.empty();
    }

    /** Past the choice, inside the alternative. */
    Finding inside() {
        return new Finding(error, step + 2, depth);
    }

    /** Which choice of the schema, at which place of the document. */
    String place() {
        return pointer(error.getEvaluationPath(), step + 1) + " " + choicePointer();
    }

    String choicePointer() {
        return pointer(error.getInstanceLocation(), depth);
    }

    boolean isExclusive() {
        return error.getEvaluationPath().getElement(step).toString().equals("oneOf");
    }

    /** The wrong constant in a field of the choice, or another type altogether: this alternative was not meant. */
    boolean rulesOutItsBranch() {
        var below = error.getInstanceLocation().getNameCount() - depth;
        return switch (error.getKeyword()) {
            case "const" -> below == 1;
            case "type" -> below == 0;
            default -> false;
        };
    }

    boolean isMissingField() {
        return error.getKeyword().equals("required")
                && error.getInstanceLocation().getNameCount() == depth;
    }

    Problem problem() {
        return SchemaWords.problem(error, pointer());
    }

    /** The place of the error as a JSON pointer. */
    String pointer() {
        return pointer(error.getInstanceLocation(), error.getInstanceLocation().getNameCount());
    }

    private static int levels(String keyword) {
        return switch (keyword) {
            case "properties", "patternProperties", "additionalProperties", "items" -> 1;
            default -> 0;
        };
    }

    private static int elements(String keyword) {
        return switch (keyword) {
            case "properties", "patternProperties", "allOf", "dependencies" -> 2;
            default -> 1;
        };
    }

    private static String pointer(NodePath path, int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> path.getElement(i).toString())
                .map(it -> JsonPointers.child("", it))
                .collect(Collectors.joining());
    }
}
