package app.masthead.creatives.files;

import app.masthead.platform.http.GuardedDownloads;
import app.masthead.platform.http.OutboundFailure;
import app.masthead.platform.http.TypedAddresses;
import app.masthead.platform.http.UnusableAddress;
import app.masthead.platform.http.Validators;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
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
            var validators = downloads.fetch(addressOf(url), file.path(), kind.limits());
            return taken(url, kind, file.path(), validators);
        } catch (UnusableAddress unusable) {
            return FetchedFile.failed(FileProblem.of(unusable));
        } catch (OutboundFailure failure) {
            return FetchedFile.failed(FileProblem.of(failure));
        }
    }

    /**
     * Asks whether there is still the file behind an address of which there is a copy. Nothing is kept of another one.
     *
     * @return what is there now; empty when nothing of its kind can be had at present
     */
    public Optional<KnownFile> again(String url, KnownFile known) {
        try (var file = work.file()) {
            return Optional.of(downloads
                            .fetchUnlessSame(
                                    addressOf(url), file.path(), known.kind().limits(), known.validators())
                            .map(validators -> reader.known(file.path(), validators))
                            .orElse(known))
                    .filter(known::isOfOneKindWith);
        } catch (UnusableAddress | OutboundFailure notToBeHad) {
            return Optional.empty();
        }
    }

    private URI addressOf(String url) {
        return addresses.check(AsBrowsersCall.spelled(url));
    }

    private FetchedFile taken(String url, FileKind kind, Path file, Validators validators) {
        var facts = reader.read(file);
        var problem = problem(facts, kind);
        if (problem != null) {
            return FetchedFile.failed(problem);
        }
        return FetchedFile.kept(library.keep(facts, url, file), validators);
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
