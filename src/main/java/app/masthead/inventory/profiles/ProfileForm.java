package app.masthead.inventory.profiles;

import app.masthead.inventory.placement.FormatLine;
import app.masthead.inventory.placement.PlacementFields;
import app.masthead.inventory.placement.PlacementForm;
import app.masthead.inventory.placement.PlacementLists;
import app.masthead.inventory.placement.SelectorLine;
import app.masthead.platform.secrets.Sha256;
import app.masthead.platform.text.ProposedId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An inventory profile as somebody types it.
 *
 * @param accepted the mark of what the person has agreed to offer on the products that are on it
 */
record ProfileForm(
        @Nullable String id,
        @Nullable String name,
        @Nullable String description,
        List<SelectorLine> selectors,
        List<String> formats,
        List<FormatLine> others,
        @Nullable String adUnits,
        @Nullable String placements,
        @Nullable String sites,
        @Nullable String zones,
        @Nullable String version,
        @Nullable String accepted)
        implements PlacementForm {

    /** Lists of which nothing was ticked do not arrive at all. */
    ProfileForm {
        selectors = given(selectors);
        formats = given(formats);
        others = given(others);
    }

    static ProfileForm blank() {
        return new ProfileForm(null, null, null, List.of(), List.of(), List.of(), null, null, null, null, null, null);
    }

    static ProfileForm of(Profile profile) {
        var contents = profile.contents();
        var names = profile.adServer();
        return new ProfileForm(
                profile.id(),
                contents.name(),
                contents.description(),
                PlacementFields.selectors(contents.properties()),
                PlacementFields.listed(contents.formatIds()),
                PlacementFields.others(contents.formatIds()),
                joined(names.adUnits()),
                joined(names.placements()),
                joined(names.sites()),
                joined(names.zones()),
                Long.toString(profile.version()),
                null);
    }

    /** The same on top of another version. */
    ProfileForm on(Profile profile) {
        return new ProfileForm(
                profile.id(),
                name,
                description,
                selectors,
                formats,
                others,
                adUnits,
                placements,
                sites,
                zones,
                Long.toString(profile.version()),
                null);
    }

    /** An id left out is made of the name. */
    String idOrProposed() {
        return Objects.requireNonNullElseGet(
                id, () -> name == null ? "" : ProposedId.from(name).orElse(""));
    }

    AdServerNames adServer() {
        return new AdServerNames(
                AdServerNames.read(adUnits),
                AdServerNames.read(placements),
                AdServerNames.read(sites),
                AdServerNames.read(zones));
    }

    /** What it makes of a profile that was like this so far; call only after it was checked. */
    Contents contents(Contents before) {
        return new Contents(
                Objects.requireNonNullElse(name, ""),
                description,
                PlacementLists.formats(this, before.formatIds()),
                PlacementLists.properties(this, before.properties()),
                adServer().in(before.adServer()));
    }

    /** Whether the person knows already what these contents do to the products on it. */
    boolean accepts(Contents contents) {
        return mark(contents).equals(accepted);
    }

    /** By this what was agreed to is recognised again. */
    static String mark(Contents contents) {
        return Sha256.of(contents.formatIds() + "|" + contents.properties());
    }

    private static @Nullable String joined(List<String> names) {
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private static <T> List<T> given(@Nullable List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }
}
