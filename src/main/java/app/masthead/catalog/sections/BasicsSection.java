package app.masthead.catalog.sections;

import app.masthead.catalog.edit.FieldCheck;
import app.masthead.catalog.edit.Section;
import app.masthead.catalog.offers.Channel;
import app.masthead.catalog.offers.DeliveryType;
import app.masthead.catalog.offers.Exclusivity;
import app.masthead.catalog.products.ProductContent;
import app.masthead.inventory.placement.Lines;
import app.masthead.platform.web.TypedMoment;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** What a product is and how it is sold. */
@Component
class BasicsSection implements Section<BasicsForm, BasicsSection.Choices> {

    static final int LONGEST_LINE = 200;
    private static final int LONGEST_DESCRIPTION = 5_000;
    private static final int MOST_TAGS = 100;

    /** What there is to choose from; channels of an import that are not ours can be kept. */
    record Choices(List<String> channels) {

        public List<String> deliveries() {
            return Arrays.stream(DeliveryType.values()).map(DeliveryType::code).toList();
        }

        public List<String> exclusivities() {
            return Arrays.stream(Exclusivity.values()).map(Exclusivity::code).toList();
        }
    }

    @Override
    public String name() {
        return "edit";
    }

    @Override
    public String next() {
        return "";
    }

    @Override
    public Class<BasicsForm> form() {
        return BasicsForm.class;
    }

    @Override
    public BasicsForm filled(ProductContent product, ZoneId zone) {
        var offer = product.offer();
        return new BasicsForm(
                offer.name(),
                offer.description(),
                TypedWords.write(product.house().tags()),
                offer.delivery() == null ? null : offer.delivery().code(),
                offer.exclusivity() == null ? null : offer.exclusivity().code(),
                offer.custom() ? "true" : null,
                TypedMoment.written(offer.expiresAt(), zone),
                offer.channels());
    }

    @Override
    public Choices choices(ProductContent product) {
        return new Choices(Stream.concat(Channel.codes().stream(), product.offer().channels().stream())
                .distinct()
                .toList());
    }

    @Override
    public void check(BasicsForm form, Choices choices, ZoneId zone, Errors errors) {
        var check = new FieldCheck(errors);
        name(form.name(), check);
        check.block("description", form.description(), LONGEST_DESCRIPTION);
        var tags = TypedWords.read(form.tags());
        check.atMost("tags", tags, MOST_TAGS, "tags");
        tags.stream().limit(MOST_TAGS).forEach(it -> check.line("tags", it, LONGEST_LINE));
        check.among("delivery", form.delivery(), choices.deliveries());
        check.among("exclusivity", form.exclusivity(), choices.exclusivities());
        if (form.expires() != null && TypedMoment.read(form.expires(), zone).isEmpty())
            check.reject("expires", "moment");
        check.among("channels", form.channels(), choices.channels());
    }

    static void name(@Nullable String name, FieldCheck check) {
        if (name == null) check.reject("name", "name");
        check.line("name", name, LONGEST_LINE);
    }

    @Override
    public ProductContent applied(BasicsForm form, ProductContent before, ZoneId zone) {
        var offer = before.offer();
        return before.with(offer.edit()
                        .named(Objects.requireNonNullElse(form.name(), ""), form.description())
                        .sold(
                                DeliveryType.of(Objects.requireNonNullElse(form.delivery(), ""))
                                        .orElse(null),
                                Exclusivity.of(Objects.requireNonNullElse(form.exclusivity(), ""))
                                        .orElse(null))
                        .custom(form.custom() != null)
                        .until(expiry(form.expires(), offer.expiresAt(), zone))
                        .on(Lines.inOrder(form.channels(), offer.channels()))
                        .done())
                .with(before.house()
                        .tagged(TypedWords.read(form.tags(), before.house().tags())));
    }

    /** To the minute; an end that was left alone keeps its seconds. */
    private static @Nullable Instant expiry(@Nullable String typed, @Nullable Instant before, ZoneId zone) {
        if (typed == null) return null;
        var untouched = typed.equals(TypedMoment.written(before, zone));
        return untouched ? before : TypedMoment.read(typed, zone).orElse(null);
    }
}
