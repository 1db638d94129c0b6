package app.masthead.inventory.placement;

import app.masthead.platform.json.ExactJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * A list of the protocol's, made from what was typed. What was there before stays as it was written there, with
 * everything that the form does not show.
 *
 * @param reader reads one entry; empty when it is not one that the form can show
 * @param same whether two mean the same
 * @param writer writes one entry in the protocol's form
 */
public record Merged<T>(
        Function<JsonNode, Optional<T>> reader, BiPredicate<T, T> same, Function<T, ? extends JsonNode> writer) {

    /** The wanted ones that are there already, in their order, then the new ones in theirs. */
    public ArrayNode into(JsonNode before, List<T> wanted) {
        var merged = ExactJson.nodes().arrayNode();
        var kept = new ArrayList<T>();
        for (var node : before) {
            var read = reader.apply(node);
            var stays = read.filter(it -> wanted.stream().anyMatch(other -> same.test(it, other)));
            stays.ifPresent(kept::add);
            if (read.isEmpty() || stays.isPresent()) merged.add(node);
        }
        Predicate<T> isNew = it -> kept.stream().noneMatch(other -> same.test(other, it));
        wanted.stream().filter(isNew).map(writer).forEach(merged::add);
        return merged;
    }

    public List<T> read(JsonNode list) {
        return list.valueStream().flatMap(it -> reader.apply(it).stream()).toList();
    }
}
