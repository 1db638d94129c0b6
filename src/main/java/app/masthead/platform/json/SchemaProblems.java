package app.masthead.platform.json;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Turns a validator's errors into what a person needs to know. Where a schema offers alternatives, the validator reports
 * every alternative that does not fit; here only the alternative that was meant is explained.
 */
final class SchemaProblems {

    private SchemaProblems() {}

    static List<Problem> of(List<Error> errors) {
        var telling = errors.stream()
                .filter(it -> !isBesideThePoint(it))
                .map(Finding::new)
                .toList();
        return List.copyOf(new LinkedHashSet<>(explain(telling)));
    }

    /** A ban on fields says nothing about a value that is no object; its wrong type is reported anyway. */
    private static boolean isBesideThePoint(Error error) {
        return error.getKeyword().equals("not")
                && !error.getInstanceNode().isObject()
                && !error.getSchemaNode().has("enum");
    }

    private static List<Problem> explain(List<Finding> findings) {
        var problems = new ArrayList<Problem>();
        var choices = new LinkedHashMap<String, List<Finding>>();
        for (var finding : findings) {
            finding.choice()
                    .ifPresentOrElse(
                            it -> choices.computeIfAbsent(it.place(), place -> new ArrayList<>())
                                    .add(it),
                            () -> problems.add(finding.problem()));
        }
        choices.values().forEach(it -> problems.addAll(explainChoice(it)));
        return problems;
    }

    private static List<Problem> explainChoice(List<Finding> atChoice) {
        var branches = atChoice.stream()
                .filter(it -> it.branch().isPresent())
                .collect(Collectors.groupingBy(it -> it.branch().orElseThrow(), TreeMap::new, Collectors.toList()));
        var meant = branches.values().stream()
                .filter(it -> it.stream().noneMatch(Finding::rulesOutItsBranch))
                .toList();
        if (meant.isEmpty()) return List.of(noneMeant(atChoice));
        var explained = meant.stream()
                .map(it -> explain(it.stream().map(Finding::inside).toList()))
                .toList();
        return common(explained)
                .or(() -> needed(atChoice, meant))
                .or(() -> closest(explained))
                .orElseGet(() -> List.of(misfit(atChoice)));
    }

    private static Problem noneMeant(List<Finding> atChoice) {
        var reasons = atChoice.stream().filter(Finding::rulesOutItsBranch).toList();
        var places = reasons.stream().map(Finding::pointer).distinct().toList();
        if (places.size() != 1) return misfit(atChoice);
        return new Problem(
                places.getFirst(),
                SchemaWords.anyOf(reasons.stream().map(Finding::error).toList()));
    }

    private static Problem misfit(List<Finding> atChoice) {
        var own = atChoice.stream().filter(it -> it.branch().isEmpty()).findFirst();
        return new Problem(
                atChoice.getFirst().choicePointer(),
                own.map(it -> SchemaWords.choice(it.error())).orElse(SchemaWords.NO_SHAPE));
    }

    private static Optional<List<Problem>> common(List<List<Problem>> explained) {
        var everywhere = explained.getFirst().stream()
                .filter(it -> explained.stream().allMatch(other -> other.contains(it)))
                .toList();
        return everywhere.isEmpty() ? Optional.empty() : Optional.of(everywhere);
    }

    /** The alternatives differ only in which fields have to be there. */
    private static Optional<List<Problem>> needed(List<Finding> atChoice, List<List<Finding>> meant) {
        if (!meant.stream().flatMap(List::stream).allMatch(Finding::isMissingField)) return Optional.empty();
        var fields = meant.stream()
                .map(it -> it.stream().map(found -> found.error().getProperty()).toList())
                .toList();
        var exactly = atChoice.getFirst().isExclusive();
        return Optional.of(
                List.of(new Problem(atChoice.getFirst().choicePointer(), SchemaWords.needsOneOf(exactly, fields))));
    }

    private static Optional<List<Problem>> closest(List<List<Problem>> explained) {
        var fewest = explained.stream().mapToInt(Collection::size).min().orElse(0);
        var nearest = explained.stream().filter(it -> it.size() == fewest).toList();
        return nearest.size() == 1 ? Optional.of(nearest.getFirst()) : Optional.empty();
    }
}
