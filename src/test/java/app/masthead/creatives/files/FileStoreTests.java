package app.masthead.creatives.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.masthead.platform.secrets.Sha256;
import app.masthead.platform.tenancy.TenantId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are kept by tenant and digest, whole and once, in a folder as in S3. */
class FileStoreTests {

    private static final TenantId ACME = new TenantId("acme");
    private static final TenantId GLOBEX = new TenantId("globex");
    private static final String SHA256 = Sha256.of("bread");

    @TempDir
    private Path folder;

    private final S3Server s3 = new S3Server();

    @AfterEach
    void close() {
        s3.close();
    }

    @ParameterizedTest
    @EnumSource(FileSettings.Kind.class)
    void a_file_comes_out_as_it_went_in_and_only_where_it_is(FileSettings.Kind kind) throws IOException {
        var store = store(kind);
        store.keep(ACME, SHA256, file("bread"));

        assertThat(read(store, ACME)).isEqualTo("bread");
        assertThat(store.open(GLOBEX, SHA256, 0)).isEmpty();
        assertThat(store.open(ACME, Sha256.of("rolls"), 0)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FileSettings.Kind.class)
    void the_same_file_again_changes_nothing(FileSettings.Kind kind) throws IOException {
        var store = store(kind);
        store.keep(ACME, SHA256, file("bread"));
        store.keep(ACME, SHA256, file("something else under its name"));

        assertThat(read(store, ACME)).isEqualTo("bread");
    }

    @ParameterizedTest
    @EnumSource(FileSettings.Kind.class)
    void an_empty_file_and_a_large_one(FileSettings.Kind kind) throws IOException {
        var store = store(kind);
        var large = "0123456789".repeat(300_000);
        store.keep(ACME, SHA256, file(""));
        store.keep(GLOBEX, SHA256, file(large));

        assertThat(read(store, ACME)).isEmpty();
        assertThat(read(store, GLOBEX)).isEqualTo(large);
    }

    @ParameterizedTest
    @EnumSource(FileSettings.Kind.class)
    void what_follows_a_place_in_a_file_is_had_alone(FileSettings.Kind kind) throws IOException {
        var store = store(kind);
        store.keep(ACME, SHA256, file("fresh bread"));

        try (var content = store.open(ACME, SHA256, 6).orElseThrow()) {
            assertThat(content).hasContent("bread");
        }
        assertThat(store.open(GLOBEX, SHA256, 6)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "", "abc", "Z"})
    void a_name_that_leads_elsewhere_is_none(String name) {
        for (var kind : FileSettings.Kind.values()) {
            assertThatThrownBy(() -> store(kind).open(ACME, name, 0)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> store(kind).open(new TenantId("../acme"), SHA256, 0))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void what_cannot_be_copied_whole_is_not_there() {
        var store = store(FileSettings.Kind.FOLDER);

        assertThatThrownBy(() -> store.keep(ACME, SHA256, folder.resolve("nowhere")))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(store.open(ACME, SHA256, 0)).isEmpty();
        assertThat(files("work")).isEmpty();
    }

    @Test
    void many_who_keep_the_same_at_once_keep_it_once() throws IOException {
        var store = store(FileSettings.Kind.FOLDER);
        var file = file("bread");
        IntStream.range(0, 40).parallel().forEach(each -> store.keep(ACME, SHA256, file));

        assertThat(read(store, ACME)).isEqualTo("bread");
        assertThat(files("work")).isEmpty();
    }

    @Test
    void a_start_forgets_what_a_node_that_died_left_and_nothing_else() throws IOException {
        var work = Files.createDirectories(folder.resolve("work"));
        Files.setLastModifiedTime(
                Files.writeString(work.resolve("file-1.part"), "half"),
                FileTime.from(Instant.now().minus(Duration.ofHours(7))));
        Files.writeString(work.resolve("file-2.part"), "under way");

        WorkFolder.at(work, Clock.systemUTC());

        assertThat(files("work")).containsExactly("file-2.part");
    }

    @Test
    void a_node_that_runs_for_days_forgets_it_too() throws IOException {
        var now = new AtomicReference<>(Instant.now());
        InstantSource clock = now::get;
        var work = WorkFolder.at(folder.resolve("work"), clock.withZone(ZoneOffset.UTC));
        Files.writeString(folder.resolve("work").resolve("file-1.part"), "half");

        work.file().close();
        assertThat(files("work")).containsExactly("file-1.part");
        now.updateAndGet(it -> it.plus(Duration.ofHours(7)));
        work.file().close();

        assertThat(files("work")).isEmpty();
    }

    @Test
    void a_wrong_key_is_refused_and_said_so() throws IOException {
        var store = S3FileStore.of(s3.settings("another-secret"));
        var file = file("bread");

        assertThatThrownBy(() -> store.keep(ACME, SHA256, file)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void settings_that_are_not_whole_do_not_start() {
        assertThatThrownBy(() -> new FileSettings(FileSettings.Kind.S3, null, null))
                .hasMessageContaining("MASTHEAD_FILES_S3_ENDPOINT");
    }

    private FileStore store(FileSettings.Kind kind) {
        return switch (kind) {
            case FOLDER ->
                new FolderFileStore(folder.resolve("kept"), WorkFolder.at(folder.resolve("work"), Clock.systemUTC()));
            case S3 -> S3FileStore.of(s3.settings());
        };
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("source"), text);
    }

    private static String read(FileStore store, TenantId tenant) throws IOException {
        try (var content = store.open(tenant, SHA256, 0).orElseThrow()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<String> files(String under) {
        try (Stream<Path> files = Files.list(folder.resolve(under))) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
