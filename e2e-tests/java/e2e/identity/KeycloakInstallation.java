package e2e.identity;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.springframework.util.FileSystemUtils;

/**
 * Keycloak unpacked, built for the database in a file that we use, and with data in which there is an administrator:
 * everything that takes long and always comes out the same. It is made once, kept in the user's cache folder, and never
 * written to again; each run has a home folder of its own beside it.
 */
record KeycloakInstallation(Path folder) {

    private static final List<String> BUILD = List.of("build", "--db=dev-file");

    private static final List<String> BOOTSTRAP = List.of(
            "bootstrap-admin",
            "service",
            "--optimized",
            "--no-prompt",
            "--client-id=" + KeycloakAdmin.CLIENT,
            "--client-secret:env=" + KeycloakAdmin.SECRET_VARIABLE);

    private static final List<String> START = List.of(
            "start",
            "--optimized",
            "--http-enabled=true",
            "--http-host=127.0.0.1",
            "--http-port=0",
            "--hostname-strict=false",
            "--cache=local");

    /** The one in the cache; waits if another build is just putting it there. */
    static KeycloakInstallation of(Path archive) throws IOException, InterruptedException {
        var cache = Files.createDirectories(cache());
        var recipe = Objects.hash(BUILD, BOOTSTRAP, KeycloakAdmin.SECRET);
        var name = archive.getFileName().toString().replace(".zip", "-" + Integer.toHexString(recipe));
        var folder = cache.resolve(name);
        try (var channel = FileChannel.open(cache.resolve("keycloak.lock"), CREATE, WRITE);
                var lock = channel.lock()) {
            if (lock.isValid() && !Files.exists(folder)) {
                prepare(archive, folder);
            }
        }
        return new KeycloakInstallation(folder);
    }

    private static Path cache() {
        var chosen = System.getenv().getOrDefault("XDG_CACHE_HOME", "");
        var caches = chosen.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(chosen);
        return caches.resolve("masthead");
    }

    /** Becomes visible under its name only when it is complete. */
    private static void prepare(Path archive, Path folder) throws IOException, InterruptedException {
        var unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        unpack(archive, unfinished);
        KeycloakProcess.run(unfinished, unfinished, BUILD).finish();
        KeycloakProcess.run(unfinished, unfinished, BOOTSTRAP).finish();
        Files.move(unfinished, folder, ATOMIC_MOVE);
    }

    /** What is in the one folder that the archive holds. */
    private static void unpack(Path archive, Path target) throws IOException {
        if (!Files.isReadable(archive)) {
            throw new IllegalStateException("Keycloak is not at " + archive + ": run the journeys by mvn verify once");
        }
        try (var zip = FileSystems.newFileSystem(archive);
                var distributions = Files.list(zip.getPath("/"))) {
            var distribution = distributions.findFirst().orElseThrow();
            try (var paths = Files.walk(distribution)) {
                for (var path : (Iterable<Path>) paths::iterator) {
                    Files.copy(
                            path, target.resolve(distribution.relativize(path).toString()));
                }
            }
        }
    }

    /** Starts with new data in an empty home folder. */
    KeycloakProcess start(Path home) throws IOException {
        FileSystemUtils.deleteRecursively(home);
        FileSystemUtils.copyRecursively(folder.resolve("data"), home.resolve("data"));
        Files.createSymbolicLink(home.resolve("lib"), folder.resolve("lib"));
        return KeycloakProcess.run(folder, home, START);
    }
}
