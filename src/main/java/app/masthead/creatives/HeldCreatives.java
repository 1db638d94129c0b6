package app.masthead.creatives;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Many creatives at once, held until the end of the transaction; always in the same order, so that nobody waits for ever. */
@Component
class HeldCreatives {

    static final Comparator<CreativeId> IN_ORDER =
            Comparator.comparing(CreativeId::principal).thenComparing(CreativeId::creative);

    private final Creatives creatives;

    HeldCreatives(Creatives creatives) {
        this.creatives = creatives;
    }

    /** Those that exist. */
    Map<CreativeId, Creative> all(Collection<CreativeId> ids) {
        return byBuyer(ids).entrySet().stream()
                .flatMap(each -> creatives.held(each.getKey(), each.getValue()).stream())
                .collect(Collectors.toMap(it -> it.id().creativeId(), Function.identity()));
    }

    static Map<String, List<String>> byBuyer(Collection<CreativeId> ids) {
        return ids.stream()
                .collect(Collectors.groupingBy(
                        CreativeId::principal,
                        TreeMap::new,
                        Collectors.mapping(CreativeId::creative, Collectors.toList())));
    }
}
