package app.masthead.creatives.assets;

import app.masthead.creatives.content.HiddenCharacters;
import app.masthead.creatives.content.VastDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An advertisement tag, told: what plays, where clicks lead, who is told of what, and where it goes on. Nothing of it
 * is fetched and nobody is told anything.
 *
 * @param looping whether it goes on at one address twice
 * @param more how many of its addresses are not listed
 */
record VastBody(
        @Nullable String title,
        @Nullable String version,
        @Nullable String duration,
        List<Media> media,
        List<AddressView> landings,
        List<Told> told,
        List<Beside> companions,
        List<AddressView> scripts,
        List<AddressView> wrappers,
        boolean looping,
        int more)
        implements AssetBody {

    /** A file that would play; size and bitrate as they are written. */
    record Media(AddressView address, String type, String size, String bitrate, boolean interactive) {}

    /** Who is told of one event. */
    record Told(String event, List<AddressView> addresses) {}

    /** What stands beside it; code where there is no address. */
    record Beside(
            String size,
            @Nullable AddressView address,
            @Nullable SourceView code,
            @Nullable AddressView landing) {}

    private static final int MOST = 60;

    /** How many wrappers one after another players follow; more are not shown by any (VAST 4.2, 2.4.5.1). */
    private static final int FOLLOWED = 5;

    static VastBody of(VastDocument vast) {
        return new VastBody(
                vast.title() == null ? null : HiddenCharacters.spelledOut(vast.title()),
                vast.version().isEmpty() ? null : HiddenCharacters.spelledOut(vast.version()),
                vast.duration() == null ? null : HiddenCharacters.spelledOut(vast.duration()),
                vast.mediaFiles().stream().limit(MOST).map(VastBody::media).toList(),
                addresses(vast.landings()),
                told(vast.told()),
                vast.companions().stream().limit(MOST).map(VastBody::beside).toList(),
                addresses(vast.scripts()),
                addresses(vast.wrappers()),
                vast.wrappers().stream().distinct().count() < vast.wrappers().size(),
                Math.max(0, vast.told().size() - MOST));
    }

    @Override
    public String kind() {
        return "vast";
    }

    /** Whether it goes on more often than players follow. */
    public boolean tooManyWrappers() {
        return wrappers.size() > FOLLOWED;
    }

    public boolean tells() {
        return !told.isEmpty();
    }

    private static Media media(VastDocument.MediaFile file) {
        return new Media(
                AddressView.of(file.url()),
                HiddenCharacters.spelledOut(file.type()),
                file.size() == null
                        ? ""
                        : file.size().width() + " × " + file.size().height(),
                HiddenCharacters.spelledOut(file.bitrate()),
                file.interactive());
    }

    private static List<Told> told(List<VastDocument.Tracker> trackers) {
        return trackers.stream()
                .limit(MOST)
                .collect(Collectors.groupingBy(
                        it -> HiddenCharacters.spelledOut(it.event()),
                        LinkedHashMap::new,
                        Collectors.mapping(it -> AddressView.of(it.url()), Collectors.toList())))
                .entrySet()
                .stream()
                .map(it -> new Told(it.getKey(), it.getValue()))
                .toList();
    }

    private static Beside beside(VastDocument.Companion companion) {
        var address = AddressView.is("", companion.resource());
        return new Beside(
                companion.size() == null
                        ? ""
                        : companion.size().width() + " × " + companion.size().height(),
                address ? AddressView.of(companion.resource()) : null,
                address || companion.resource().isEmpty() ? null : SourceView.of(companion.resource(), false),
                companion.landing() == null ? null : AddressView.of(companion.landing()));
    }

    private static List<AddressView> addresses(List<String> urls) {
        return urls.stream().limit(MOST).map(AddressView::of).toList();
    }
}
