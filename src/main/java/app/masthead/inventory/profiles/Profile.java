package app.masthead.inventory.profiles;

import app.masthead.audit.Subject;
import app.masthead.inventory.placement.FormatLabel;
import app.masthead.inventory.placement.PropertySelector;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An inventory profile with everything that it says. */
record Profile(String id, Contents contents, long version, Instant createdAt, Instant updatedAt) {

    public String name() {
        return contents.name();
    }

    public @Nullable String description() {
        return contents.description();
    }

    public List<FormatLabel> formats() {
        return FormatLabel.of(contents.formatIds());
    }

    public List<PropertySelector> selectors() {
        return contents.properties()
                .valueStream()
                .flatMap(it -> PropertySelector.read(it).stream())
                .toList();
    }

    public AdServerNames adServer() {
        return AdServerNames.of(contents.adServer());
    }

    public String href() {
        return ProfileFilter.PATH + "/" + id;
    }

    /** Whether it is as it was when it was added with these contents. */
    boolean isUntouched(Contents added) {
        return version == 0 && contents.equals(added);
    }

    Subject subject() {
        return new Subject(ProfileAuditCatalogue.SUBJECT, id, name());
    }
}
