package app.masthead.creatives.ai;

import app.masthead.creatives.files.StoredFile;
import app.masthead.creatives.files.StoredFiles;
import app.masthead.creatives.scoring.FoundFile;
import app.masthead.creatives.scoring.Submission;
import app.masthead.platform.tenancy.CurrentTenant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Chooses which of a creative's pictures an AI service is shown: kept copies of the kinds that it reads, those with the most
 * pixels first, and no more than fit into one question.
 */
@Component
class AiPictures {

    /** What the service reads as a picture and browsers show without moving (Gemini API, image understanding). */
    private static final Set<String> READABLE = Set.of("image/png", "image/jpeg", "image/webp");

    private static final int MOST = 4;
    private static final long MOST_PIXELS = 40_000_000;

    /** In bytes; a question may hold 20 MB in all, where pictures take a third more than they weigh. */
    private static final long LARGEST_TOGETHER = 6_000_000;

    private final StoredFiles files;

    AiPictures(StoredFiles files) {
        this.files = files;
    }

    List<AiPicture> of(Submission sent) {
        return chosen(sent).stream()
                .map(this::read)
                .filter(picture -> !picture.base64().isEmpty())
                .toList();
    }

    private static List<FoundFile> chosen(Submission sent) {
        var chosen = new ArrayList<FoundFile>();
        var left = LARGEST_TOGETHER;
        for (var file : readable(sent)) {
            if (chosen.size() < MOST && file.sizeBytes() <= left) {
                chosen.add(file);
                left -= file.sizeBytes();
            }
        }
        return chosen;
    }

    private static List<FoundFile> readable(Submission sent) {
        return sent.files().values().stream()
                .filter(file -> READABLE.contains(file.mimeType()) && file.whole() && pixels(file) <= MOST_PIXELS)
                .distinct()
                .sorted(Comparator.comparingLong(AiPictures::pixels).reversed().thenComparing(FoundFile::sha256))
                .toList();
    }

    private static long pixels(FoundFile file) {
        return (long) Objects.requireNonNullElse(file.width(), 0) * Objects.requireNonNullElse(file.height(), 0);
    }

    private AiPicture read(FoundFile file) {
        var copy = new StoredFile(file.sha256(), file.mimeType(), file.sizeBytes());
        try (var content = files.open(CurrentTenant.require(), copy)) {
            return AiPicture.of(file.sha256(), file.mimeType(), content.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
