package app.masthead.creatives.review;

import app.masthead.creatives.CreativeId;
import app.masthead.creatives.CreativeStatus;
import app.masthead.platform.text.PlainText;
import app.masthead.platform.web.Invalid;
import app.masthead.platform.web.Parameters;
import app.masthead.platform.web.Segment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * Which waiting creatives are to be decided together.
 *
 * @param filter what the list leaves
 * @param picked those that were ticked; empty when all are meant
 * @param like the creative whose content they have to have; null when that does not matter
 */
record CreativeChoice(
        CreativeFilter filter,
        Set<CreativeId> picked,
        @Nullable CreativeId like) {

    private static final String SAME_CONTENT = """
            c.content_sha256 = (
                select l.content_sha256 from creative l
                 where l.tenant_id = current_tenant() and l.principal_id = :likeBuyer and l.creative_id = :likeId)""";
    private static final String PICKED = """
            (c.principal_id, c.creative_id) in (
                select * from unnest(cast(:pickedBuyers as text[]), cast(:pickedIds as text[])))""";

    private static final List<String> SCOPES = List.of("picked", "all", "content", "buyer");
    private static final CreativeFilter QUEUE = CreativeFilter.of(new Parameters(new LinkedMultiValueMap<>()));

    /**
     * As a form chose: a scope, with what was ticked, or the creative that the others have to be like.
     *
     * @throws Invalid when no form of ours says that
     * @throws WrongBatch when nothing is ticked, or too much
     */
    static CreativeChoice of(MultiValueMap<String, String> given) {
        var asked = new Parameters(given);
        var scope = asked.oneOf("scope", SCOPES, it -> it);
        return switch (Objects.requireNonNullElse(scope, "picked")) {
            case "all" ->
                new CreativeChoice(CreativeFilter.of(asked).in(CreativeStatus.PENDING_REVIEW), Set.of(), null);
            case "content" -> new CreativeChoice(QUEUE, Set.of(), one(given));
            case "buyer" -> new CreativeChoice(ofBuyer(one(given).principal()), Set.of(), null);
            default -> new CreativeChoice(QUEUE, some(given.getOrDefault("pick", List.of())), null);
        };
    }

    CreativeQuery query() {
        var query = new CreativeQuery(filter);
        if (like != null) {
            query.and(SAME_CONTENT, Map.of("likeBuyer", like.principal(), "likeId", like.creative()));
        }
        if (!picked.isEmpty()) {
            var buyers = picked.stream().map(CreativeId::principal).toArray(String[]::new);
            var ids = picked.stream().map(CreativeId::creative).toArray(String[]::new);
            query.and(PICKED, Map.of("pickedBuyers", buyers, "pickedIds", ids));
        }
        return query;
    }

    private static CreativeFilter ofBuyer(String buyer) {
        var given = new LinkedMultiValueMap<String, String>();
        given.add("buyer", buyer);
        return CreativeFilter.of(new Parameters(given));
    }

    private static Set<CreativeId> some(List<String> picks) {
        if (picks.isEmpty()) {
            throw WrongBatch.empty();
        }
        if (picks.size() > Batch.MOST) {
            throw WrongBatch.large();
        }
        return picks.stream().map(CreativeChoice::read).collect(Collectors.toSet());
    }

    private static CreativeId one(MultiValueMap<String, String> given) {
        return read(Objects.requireNonNullElse(given.getFirst("of"), ""));
    }

    /** From the end of a page's address. */
    private static CreativeId read(String audited) {
        var slash = audited.indexOf('/');
        if (slash < 0 || !PlainText.isLine(audited)) {
            throw new Invalid("platform.error.choice", "pick");
        }
        return new CreativeId(audited.substring(0, slash), Segment.read(audited.substring(slash + 1)));
    }
}
