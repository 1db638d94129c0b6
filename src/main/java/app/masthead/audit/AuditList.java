package app.masthead.audit;

import app.masthead.platform.export.FileKind;
import app.masthead.platform.web.Address;
import app.masthead.platform.web.Export;
import app.masthead.platform.web.Slice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What surrounds the entries of a page: how many there are and where to go from here. */
record AuditList(Slice<AuditEntry> entries, long total, Address address, boolean further) {

    public int shown() {
        return entries.rows().size();
    }

    public boolean empty() {
        return entries.rows().isEmpty();
    }

    /** Whether anything narrows the list; an empty one means something else then. */
    public boolean filtered() {
        return !address.parameters().isEmpty() || further;
    }

    public @Nullable String first() {
        return further ? address.toString() : null;
    }

    public @Nullable String next() {
        return entries.next() == null
                ? null
                : address.with("after", entries.next()).toString();
    }

    public String clear() {
        return address.path();
    }

    public List<Export> exports() {
        return FileKind.exports(address);
    }

    /** The same list for one actor alone. */
    public String by(String actor) {
        return Address.of(address.path()).with("actor", actor).toString();
    }

    /** The same list for one subject alone. */
    public String about(Subject subject) {
        return Address.of(address.path())
                .with("type", subject.type())
                .with("subject", subject.id())
                .toString();
    }
}
