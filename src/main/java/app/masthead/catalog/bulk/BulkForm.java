package app.masthead.catalog.bulk;

import app.masthead.platform.text.PlainText;
import app.masthead.platform.web.TypedMoment;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What else has to be said of what is done, as somebody types it.
 *
 * @param tags divided by commas
 * @param who {@code all} or {@code some} buyers
 * @param buyers their ids
 * @param until {@code never} or {@code moment}
 * @param expires on the clock of the person's time zone
 */
record BulkForm(
        @Nullable String tags,
        @Nullable String who,
        @Nullable List<String> buyers,
        @Nullable String until,
        @Nullable String expires) {

    static final BulkForm BLANK = new BulkForm(null, "all", List.of(), "moment", null);

    private static final int MOST_TAGS = 20;
    private static final int LONGEST_TAG = 100;

    BulkForm {
        buyers = buyers == null
                ? List.of()
                : buyers.stream().filter(Objects::nonNull).toList();
    }

    void check(BulkAction action, Set<String> known, ZoneId zone, Instant now, Errors errors) {
        switch (action) {
            case ACTIVATE, ARCHIVE, IMPORT -> {}
            case ADD_TAGS, REMOVE_TAGS -> checkTags(errors);
            case ACCESS -> checkBuyers(known, errors);
            case EXPIRY -> checkEnd(zone, now, errors);
        }
    }

    private void checkTags(Errors errors) {
        var all = tagList();
        if (all.isEmpty()) errors.rejectValue("tags", "bulk.error.tags");
        if (all.size() > MOST_TAGS) errors.rejectValue("tags", "bulk.error.many-tags", new Object[] {MOST_TAGS}, null);
        if (all.stream().anyMatch(it -> it.length() > LONGEST_TAG || !PlainText.isLine(it))) {
            errors.rejectValue("tags", "bulk.error.tag", new Object[] {LONGEST_TAG}, null);
        }
    }

    private void checkBuyers(Set<String> known, Errors errors) {
        if ("all".equals(who)) return;
        if (!"some".equals(who)) errors.rejectValue("who", "bulk.error.who");
        else if (chosen().isEmpty() || !known.containsAll(chosen())) errors.rejectValue("buyers", "bulk.error.buyers");
    }

    private void checkEnd(ZoneId zone, Instant now, Errors errors) {
        if ("never".equals(until)) return;
        if (!"moment".equals(until)) errors.rejectValue("until", "bulk.error.until");
        else if (end(zone) == null) errors.rejectValue("expires", "bulk.error.moment");
        else if (!Objects.requireNonNull(end(zone)).isAfter(now)) errors.rejectValue("expires", "bulk.error.past");
    }

    /** Call only after {@link #check} has found nothing. */
    BulkDetails details(BulkAction action, ZoneId zone) {
        return switch (action) {
            case ACTIVATE, ARCHIVE, IMPORT -> BulkDetails.NONE;
            case ADD_TAGS, REMOVE_TAGS -> new BulkDetails(tagList(), List.of(), null);
            case ACCESS -> new BulkDetails(List.of(), "some".equals(who) ? chosen() : List.of(), null);
            case EXPIRY -> new BulkDetails(List.of(), List.of(), "never".equals(until) ? null : end(zone));
        };
    }

    private List<String> chosen() {
        return Objects.requireNonNull(buyers).stream().distinct().toList();
    }

    private List<String> tagList() {
        return tags == null
                ? List.of()
                : Arrays.stream(tags.split(","))
                        .map(String::strip)
                        .filter(it -> !it.isEmpty())
                        .distinct()
                        .toList();
    }

    private @Nullable Instant end(ZoneId zone) {
        return expires == null ? null : TypedMoment.read(expires, zone).orElse(null);
    }
}
