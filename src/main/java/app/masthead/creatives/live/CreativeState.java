package app.masthead.creatives.live;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a creative stands now, as the news of it tell.
 *
 * @param holder who has it open; null when nobody has
 * @param decider who decided it last; null when a rule did
 */
record CreativeState(
        String status,
        @Nullable UUID holder,
        @Nullable String holderName,
        @Nullable UUID decider,
        @Nullable String deciderName) {

    /**
     * As one person is told.
     *
     * @param creative the end of its page's address
     * @param holder the name of the colleague who has it open; null when nobody else has
     * @param by who decided it; null when nobody did
     * @param mine whether the reader did what is told
     */
    record Told(
            String creative,
            String kind,
            String status,
            @Nullable String holder,
            @Nullable String by,
            boolean mine) {}

    Told to(UUID reader, News news) {
        var actor =
                switch (news.kind()) {
                    case "decided" -> decider;
                    case "changed" -> null;
                    default -> holder;
                };
        return new Told(
                news.creative().audited(),
                news.kind(),
                status,
                reader.equals(holder) ? null : holderName,
                deciderName,
                reader.equals(actor));
    }
}
