package e2e.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packages of Debian and its kin, for whoever may install them without being asked for a password. */
final class DistributionPackages {

    private static final Path APT = Path.of("/usr/bin/apt-get");

    /** Installs and says in one phrase how that went; whether the programs are there is for the caller to see. */
    String install(String... names) {
        if (!Files.isExecutable(APT)) {
            return "apt-get: not on this machine";
        }
        if (!"root".equals(System.getProperty("user.name"))) {
            return "apt-get: needs root";
        }
        try {
            run(Stream.of("update"));
            var outcome =
                    run(Stream.concat(Stream.of("install", "--yes", "--no-install-recommends"), Stream.of(names)));
            return "apt-get install " + String.join(" ", names) + ": ended with " + outcome;
        } catch (IOException failed) {
            return "apt-get: " + failed.getMessage();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "apt-get: interrupted";
        }
    }

    private static int run(Stream<String> arguments) throws IOException, InterruptedException {
        var command = Stream.concat(Stream.of(APT.toString(), "--quiet"), arguments);
        var builder = new ProcessBuilder(List.copyOf(command.toList())).redirectErrorStream(true);
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        var process = builder.start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("took longer than five minutes");
        }
        return process.exitValue();
    }
}
