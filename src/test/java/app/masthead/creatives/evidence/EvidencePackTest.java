package app.masthead.creatives.evidence;

import static app.masthead.support.Cast.CLEO;
import static app.masthead.support.Cast.RITA;
import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.creatives.library.LibraryPageTest;
import app.masthead.platform.json.ExactJson;
import app.masthead.support.MovedClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import tools.jackson.databind.JsonNode;

/** A pack that somebody takes away, entry by entry. */
abstract class EvidencePackTest extends LibraryPageTest {

    /** Approves it, as its buyer knows when it next sends something. */
    void approve(String page) {
        var version = cast.inTenant("acme", database -> database.sql(
                        "select version::text from creative where principal_id = :buyer and creative_id = 'one'")
                .param("buyer", buyer.id())
                .query(String.class)
                .single());
        assertThat(mvc.post()
                        .uri(page + "/approval")
                        .with(as(RITA))
                        .with(csrf())
                        .param("version", version))
                .hasStatus(303);
        MovedClock.forward(Duration.ofSeconds(15));
    }

    Map<String, byte[]> pack(String page) throws IOException {
        var answer = get(page + "/evidence", CLEO);
        assertThat(answer).hasStatusOk().hasHeader("Content-Type", "application/zip");
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip =
                new ZipInputStream(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    static JsonNode json(Map<String, byte[]> pack, String entry) {
        return ExactJson.read(bytes(pack, entry));
    }

    static byte[] bytes(Map<String, byte[]> pack, String entry) {
        return Objects.requireNonNull(pack.get(entry), entry);
    }
}
