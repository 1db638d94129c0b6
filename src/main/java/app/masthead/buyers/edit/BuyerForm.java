package app.masthead.buyers.edit;

import app.masthead.platform.text.ProposedId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A buyer as somebody types it. */
record BuyerForm(
        @Nullable String id,
        @Nullable String name,
        @Nullable String contact,
        List<AccountLine> accounts,
        @Nullable String brandName,
        @Nullable String brandDomain,
        List<String> categories,
        @Nullable String domains,
        @Nullable String version) {

    /** Lists of which nothing was ticked do not arrive at all. */
    BuyerForm {
        accounts = given(accounts);
        categories = given(categories);
    }

    static BuyerForm of(String id, BuyerDetails details, long version) {
        var brand = BrandFields.of(details.brand());
        return new BuyerForm(
                id,
                details.name(),
                details.contact(),
                AccountLine.of(details.accounts()),
                brand.name(),
                brand.domain(),
                brand.categories(),
                brand.domains().isEmpty() ? null : String.join(", ", brand.domains()),
                Long.toString(version));
    }

    static BuyerForm of(StoredBuyer buyer) {
        return of(buyer.id(), buyer.details(), buyer.version());
    }

    /** The same on top of another version. */
    BuyerForm on(StoredBuyer buyer) {
        return new BuyerForm(
                buyer.id(),
                name,
                contact,
                accounts,
                brandName,
                brandDomain,
                categories,
                domains,
                Long.toString(buyer.version()));
    }

    /** An id left out is made of the name. */
    String idOrProposed() {
        return Objects.requireNonNullElseGet(
                id, () -> name == null ? "" : ProposedId.from(name).orElse(""));
    }

    /** What it makes of a buyer that was like this so far; call only after it was checked. */
    BuyerDetails details(BuyerDetails before) {
        var was = BrandFields.of(before.brand()).categories();
        var ordered = Stream.concat(was.stream().filter(categories::contains), categories.stream())
                .distinct()
                .toList();
        return new BuyerDetails(
                Objects.requireNonNullElse(name, ""),
                contact,
                AccountLine.over(before.accounts(), accounts),
                new BrandFields(brandName, brandDomain, ordered, BrandFields.read(domains)).over(before.brand()));
    }

    private static <T> List<T> given(@Nullable List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }
}
