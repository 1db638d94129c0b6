package app.masthead.creatives.files;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.platform.secrets.Sha256;
import app.masthead.platform.tenancy.TenantId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpRange;
import org.springframework.http.MediaType;
import org.springframework.http.converter.ResourceRegionHttpMessageConverter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.mock.http.MockHttpOutputMessage;

/** Films of which a browser wants a part. */
class SoughtFileTests {

    private static final TenantId ACME = new TenantId("acme");
    private static final String SHA256 = Sha256.of("film");

    @TempDir
    private Path folder;

    private final S3Server s3 = new S3Server();

    @AfterEach
    void close() {
        s3.close();
    }

    @Test
    void whoever_seeks_in_a_film_asks_s3_for_what_follows_alone() throws IOException {
        var film = film("0123456789".repeat(300_000));
        var answer = new MockHttpOutputMessage();

        var sought = HttpRange.parseRanges("bytes=2999990-").getFirst().toResourceRegion(film);
        new ResourceRegionHttpMessageConverter().write(sought, MediaType.parseMediaType("video/mp4"), answer);

        assertThat(answer.getBodyAsString()).isEqualTo("0123456789");
        assertThat(s3.ranges()).containsExactly("bytes=2999990-");
        assertThat(s3.sent()).isEqualTo(10);
    }

    @Test
    void whoever_wants_all_of_it_asks_for_no_part() throws IOException {
        try (var whole = film("0123456789").getInputStream()) {
            assertThat(whole).hasContent("0123456789");
        }
        assertThat(s3.ranges()).containsExactly("");
    }

    @Test
    void what_is_only_opened_is_not_asked_for_and_what_lies_behind_the_end_is_nothing() throws IOException {
        try (var beyond = film("0123456789").getInputStream()) {
            assertThat(beyond.skip(20)).isEqualTo(10);
            assertThat(beyond.read()).isEqualTo(-1);
        }
        assertThat(s3.ranges()).isEmpty();
    }

    private StoredFileResource film(String bytes) throws IOException {
        var store = S3FileStore.of(s3.settings());
        store.keep(ACME, SHA256, Files.writeString(folder.resolve("film"), bytes));
        var database = JdbcClient.create(new SimpleDriverDataSource());
        var files = new StoredFiles(database, store, new DatabaseFiles(database));
        return new StoredFileResource(files, ACME, new StoredFile(SHA256, "video/mp4", bytes.length()));
    }
}
