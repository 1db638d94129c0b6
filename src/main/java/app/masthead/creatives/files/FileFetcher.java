package app.masthead.creatives.files;

import app.masthead.platform.http.GuardedDownloads;
import app.masthead.platform.http.OutboundFailure;
import app.masthead.platform.http.TypedAddresses;
import app.masthead.platform.http.UnusableAddress;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fetches files of the current tenant's creatives and keeps what is as it should be. Never within a transaction. */
@Component
public class FileFetcher {

    private static final long MOST_PIXELS = 100_000_000;

    private final TypedAddresses addresses;
    private final GuardedDownloads downloads;
    private final WorkFolder work;
    private final MediaReader reader;
    private final FileLibrary library;

    FileFetcher(
            TypedAddresses addresses,
            GuardedDownloads downloads,
            WorkFolder work,
            MediaReader reader,
            FileLibrary library) {
        this.addresses = addresses;
        this.downloads = downloads;
        this.work = work;
        this.reader = reader;
        this.library = library;
    }

    /**
     * Fetches the file behind an address.
     *
     * @throws java.io.UncheckedIOException when it cannot be kept
     */
    public FetchedFile fetch(String url, FileKind kind) {
        try (var file = work.file()) {
            downloads.fetch(addresses.check(AsBrowsersCall.spelled(url)), file.path(), kind.limits());
            return taken(url, kind, file.path());
        } catch (UnusableAddress unusable) {
            return FetchedFile.failed(FileProblem.of(unusable));
        } catch (OutboundFailure failure) {
            return FetchedFile.failed(FileProblem.of(failure));
        }
    }

    private FetchedFile taken(String url, FileKind kind, Path file) {
        var facts = reader.read(file);
        var problem = problem(facts, kind);
        if (problem != null) {
            return FetchedFile.failed(problem);
        }
        library.keep(facts, url, file);
        return FetchedFile.kept(facts);
    }

    private static @Nullable FileProblem problem(MediaFacts facts, FileKind kind) {
        if (!kind.includes(facts.mimeType())) {
            return FileProblem.WRONG_TYPE;
        }
        if (facts.width() == null || facts.height() == null) {
            return facts.isRaster() ? FileProblem.UNREADABLE : null;
        }
        return facts.isPicture() && (long) facts.width() * facts.height() > MOST_PIXELS
                ? FileProblem.TOO_MANY_PIXELS
                : null;
    }
}
