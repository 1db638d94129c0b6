package e2e.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** The jar taken apart, with what one start of it has taught the machine, as the README has it for production. */
final class FastStart {

    private FastStart() {}

    /**
     * What to hand to Java for a start that is several times as fast; made in about a minute.
     *
     * @param settings of the one start from which the machine learns, for a port
     */
    static List<String> learn(IntFunction<Map<String, String>> settings) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("masthead-fast");
        run(folder, "-Djarmode=tools", "-jar", ReleasedJar.file().toString(), "extract", "--destination", "masthead");
        var jar = folder.resolve("masthead")
                .resolve(ReleasedJar.file().getFileName())
                .toString();
        var cache = folder.resolve("masthead.aot");
        try (var portal = ReleasedJar.start(List.of("-XX:AOTCacheOutput=" + cache, "-jar", jar), settings)) {
            portal.health();
            portal.end();
        }
        return List.of("-XX:AOTCache=" + cache, "-jar", jar);
    }

    private static void run(Path folder, String... arguments) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java).directory(folder.toFile()).inheritIO();
        process.command().addAll(List.of(arguments));
        if (!process.start().waitFor(2, TimeUnit.MINUTES)) {
            throw new IllegalStateException("The jar does not come apart");
        }
    }
}
