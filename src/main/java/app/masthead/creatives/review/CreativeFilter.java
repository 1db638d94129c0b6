package app.masthead.creatives.review;

import app.masthead.creatives.CreativeStatus;
import app.masthead.creatives.content.CreativeType;
import app.masthead.platform.web.Address;
import app.masthead.platform.web.Parameters;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which creatives to show.
 *
 * @param status null for all of them
 * @param q words in the name, the id or the buyer's id
 * @param buyer the buyer's id
 * @param format an agent's format id or a canonical kind
 */
record CreativeFilter(
        @Nullable CreativeStatus status,
        @Nullable String q,
        @Nullable CreativeType type,
        @Nullable String buyer,
        @Nullable String format) {

    static final String PATH = "/creatives";
    static final String ALL = "all";

    private static final int LONGEST = 200;
    private static final List<String> TABS = Stream.concat(
                    Arrays.stream(CreativeStatus.values()).map(CreativeStatus::code), Stream.of(ALL))
            .toList();

    static CreativeFilter of(Parameters given) {
        var tab = given.oneOf("status", TABS, it -> it);
        return new CreativeFilter(
                tab == null
                        ? CreativeStatus.PENDING_REVIEW
                        : CreativeStatus.of(tab).orElse(null),
                given.search(),
                given.oneOf("type", List.of(CreativeType.values()), CreativeType::code),
                given.text("buyer", LONGEST),
                given.text("format", LONGEST));
    }

    boolean isQueue() {
        return status == CreativeStatus.PENDING_REVIEW;
    }

    /** Whether it leaves anything out beyond the tab. */
    boolean isNarrow() {
        return q != null || type != null || buyer != null || format != null;
    }

    CreativeFilter in(@Nullable CreativeStatus otherStatus) {
        return new CreativeFilter(otherStatus, q, type, buyer, format);
    }

    /** The address of the first page. */
    Address address() {
        return addressAt(PATH);
    }

    /** The same filter as a companion of another page's address. */
    Address addressAt(String path) {
        return Address.of(path)
                .with("status", status == null ? ALL : isQueue() ? null : status.code())
                .with("q", q)
                .with("type", type == null ? null : type.code())
                .with("buyer", buyer)
                .with("format", format);
    }

    Address bare() {
        return new CreativeFilter(status, null, null, null, null).address();
    }
}
