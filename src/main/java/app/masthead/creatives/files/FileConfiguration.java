package app.masthead.creatives.files;

import app.masthead.platform.storage.InstallationSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where files lie in this installation. */
@Configuration(proxyBeanMethods = false)
class FileConfiguration {

    @Bean
    WorkFolder workFolder(FileSettings settings, InstallationSettings installation, Clock clock) {
        return WorkFolder.at(folder(settings, installation).resolve("work"), clock);
    }

    @Bean
    FileStore fileStore(FileSettings settings, InstallationSettings installation, WorkFolder work) {
        return switch (settings.store()) {
            case FOLDER -> new FolderFileStore(folder(settings, installation).resolve("kept"), work);
            case S3 -> S3FileStore.of(Objects.requireNonNull(settings.s3()));
        };
    }

    private static Path folder(FileSettings settings, InstallationSettings installation) {
        var folder = settings.folder() == null ? installation.dataFolder().resolve("files") : settings.folder();
        return folder.toAbsolutePath().normalize();
    }
}
