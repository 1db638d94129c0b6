package app.masthead.creatives.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.masthead.platform.http.GuardedDownloads;
import app.masthead.platform.http.TypedAddresses;
import app.masthead.platform.http.Validators;
import app.masthead.platform.secrets.Sha256;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked of a file that was kept before. */
class FileFetcherTests {

    private static final String ADDRESS = "https://cdn.buyer.example/a.png";
    private static final byte[] NOW = Samples.png(301, 250);

    @TempDir
    private Path folder;

    @Test
    void which_one_it_is_now_and_nothing_of_its_measures_and_its_end() {
        var known = new KnownFile("0".repeat(64), "image/png", Validators.NONE);

        assertThat(fetcher(new Hasty()).again(ADDRESS, known))
                .contains(new KnownFile(Sha256.of(NOW), "image/png", Validators.NONE));
    }

    private FileFetcher fetcher(MediaReader reader) {
        var addresses = mock(TypedAddresses.class);
        when(addresses.check(ADDRESS)).thenReturn(URI.create(ADDRESS));
        var downloads = mock(GuardedDownloads.class);
        when(downloads.fetchUnlessSame(any(), any(), any(), any())).thenAnswer(call -> {
            Files.write(call.getArgument(1), NOW);
            return Optional.of(Validators.NONE);
        });
        var work = WorkFolder.at(folder, Clock.systemUTC());
        return new FileFetcher(addresses, downloads, work, reader, mock(FileLibrary.class));
    }

    /** Who does not go through files. */
    private static final class Hasty extends MediaReader {

        @Override
        MediaFacts read(Path file) {
            throw new AssertionError("It was gone through to its end");
        }
    }
}
