package app.masthead.creatives.scoring;

import app.masthead.creatives.content.CreativeContent;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The categories that a creative declares are carried by the tenant, and those that a person always looks at are looked
 * at. A blocked category stands for its subcategories too.
 */
class ContentCategoryRule implements Rule {

    private static final List<String> FIELDS = List.of("categories", "iab_categories", "content_categories");
    private static final Pattern IAB = Pattern.compile("IAB\\d{1,2}(?:-\\d{1,2})?");

    @Override
    public String code() {
        return "content_category";
    }

    @Override
    public Stream<Finding> check(Submission sent, ScoringPolicy policy) {
        var declared = declared(sent.content());
        var blocked = policy.advertising().blockedCategories();
        var reviewed = policy.ai().alwaysReviewed();
        return declared.stream().flatMap(category -> {
            if (isAmong(category, blocked)) {
                return Stream.of(Finding.of(Severity.BLOCKING, category));
            }
            return isAmong(category, reviewed)
                    ? Stream.of(Finding.of(Severity.DOUBTFUL, category).holding())
                    : Stream.empty();
        });
    }

    private static List<String> declared(CreativeContent content) {
        var fields = FIELDS.stream()
                .flatMap(field -> Stream.of("/" + field, "/ext/" + field))
                .flatMap(pointer -> content.json().at(pointer).values().stream())
                .flatMap(value -> value.stringValueOpt().stream());
        var tags = content.tags().stream()
                .filter(tag -> IAB.matcher(tag.toUpperCase(Locale.ROOT)).matches());
        return Stream.concat(fields, tags).distinct().toList();
    }

    private static boolean isAmong(String category, Collection<String> listed) {
        var code = category.toUpperCase(Locale.ROOT);
        return listed.stream()
                .map(one -> one.toUpperCase(Locale.ROOT))
                .anyMatch(one -> code.equals(one) || code.startsWith(one + "-"));
    }
}
