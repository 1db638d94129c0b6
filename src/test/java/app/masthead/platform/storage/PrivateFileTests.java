package app.masthead.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFileTests {

    @TempDir
    private Path folder;

    @Test
    void only_its_owner_reads_it_and_nothing_else_is_left_behind() throws IOException {
        var file = folder.resolve("new/key");

        PrivateFile.write(file, "secret");

        assertThat(file).hasContent("secret");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(file.getParent()).isDirectoryNotContaining(it -> !it.equals(file));
    }
}
