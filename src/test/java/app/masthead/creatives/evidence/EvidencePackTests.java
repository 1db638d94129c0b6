package app.masthead.creatives.evidence;

import static app.masthead.support.Cast.CLEO;
import static app.masthead.support.Cast.DAN;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.CreativeId;
import app.masthead.creatives.content.CanonicalJson;
import app.masthead.creatives.content.Examples;
import app.masthead.platform.secrets.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EvidencePackTests extends EvidencePackTest {

    @Test
    void everything_on_record_is_in_it_in_order_with_the_digest_of_each() throws IOException {
        change("""
                insert into webhook (tenant_id, principal_id, url, secret_enc, secret_set_at)
                values (current_tenant(), '%s', 'https://hooks.receiver.invalid/', 'none', now())""".formatted(buyer.id()));
        var creative = picture("one");
        var page = sent(creative);
        approve(page);
        assign("one", buyer.id() + "_order", true);
        var file = keep(buyer.id(), url("one"), null, null);

        var pack = pack(page);

        assertThat(pack.keySet())
                .containsExactly(
                        "README.txt",
                        "creative.json",
                        "decisions.json",
                        "audit.json",
                        "orders.json",
                        "notifications.json",
                        "files.json",
                        "files/" + file + ".png",
                        "manifest.json");
        assertThat(CanonicalJson.of(json(pack, "creative.json"))).isEqualTo(CanonicalJson.of(creative.json()));
        assertThat(json(pack, "decisions.json").valueStream().map(it -> it.path("to_status")
                        .asString()))
                .containsExactly("pending_review", "approved");
        assertThat(json(pack, "decisions.json").get(1).path("decided_by_name").asString())
                .isEqualTo("Rita");
        assertThat(json(pack, "orders.json").get(0).path("order").path("brand").asString())
                .isEqualTo("Fenwick");
        assertThat(json(pack, "notifications.json").valueStream().map(it -> it.path("to_status")
                        .asString()))
                .contains("approved");
    }

    @Test
    void every_digest_of_the_manifest_is_that_of_its_entry() throws IOException {
        var page = sent(picture("one"));
        keep(buyer.id(), url("one"), null, null);

        var pack = pack(page);
        var entries = json(pack, "manifest.json").path("entries");

        assertThat(entries).hasSize(pack.size() - 1);
        assertThat(entries.valueStream()).allSatisfy(entry -> {
            var bytes = bytes(pack, entry.path("name").asString());
            assertThat(entry.path("sha256").asString()).isEqualTo(Sha256.of(bytes));
            assertThat(entry.path("bytes").asInt()).isEqualTo(bytes.length);
        });
    }

    @Test
    void taking_it_is_on_record_and_the_record_is_in_it() throws IOException {
        var page = sent(named("one", "One"));

        var audit = json(pack(page), "audit.json");

        assertThat(audit.valueStream().map(it -> it.path("operation").asString()))
                .first()
                .isEqualTo("creatives.creative.submitted");
        var last = audit.get(audit.size() - 1);
        assertThat(last.path("operation").asString()).isEqualTo("creatives.evidence.downloaded");
        assertThat(last.path("principal_name").asString()).isEqualTo("Cleo");
        assertThat(last.path("created_at").asString()).endsWith("+00:00");
        assertThat(last.has("search")).isFalse();
    }

    @Test
    void it_is_explained_to_whoever_opens_it() throws IOException {
        var readme =
                new String(pack(sent(named("one", "Spring\u202E sale"))).get("README.txt"), StandardCharsets.UTF_8);

        assertThat(readme).contains("Spring[U+202E] sale", "SHA-256", " UTC = ", "Status: Waiting", buyer.id());
    }

    @Test
    void a_creative_without_files_has_a_pack_as_well() throws IOException {
        var pack = pack(sent(Examples.text("No file.")));

        assertThat(json(pack, "files.json")).isEmpty();
        assertThat(pack.keySet()).noneMatch(it -> it.startsWith("files/"));
    }

    @Test
    void a_name_that_leads_out_of_its_folder_leads_nowhere() throws IOException {
        sent(named("../../etc/\"passwd", "../../../x"));
        var page = new CreativeId(buyer.id(), "../../etc/\"passwd").path();

        var disposition = get(page + "/evidence", CLEO).getResponse().getHeader("Content-Disposition");

        assertThat(disposition).matches("attachment; filename=\"evidence-acme-etc-passwd-\\d{4}-\\d\\d-\\d\\d\\.zip\"");
        assertThat(pack(page).keySet()).allMatch(it -> it.matches("[\\w]+\\.(txt|json)|files/[0-9a-f]{64}\\.\\w+"));
    }

    @Test
    void files_that_the_buyer_replaced_are_in_it_too() throws IOException {
        var page = sent(picture("one"));
        approve(page);
        var before = keep(buyer.id() + " before", url("one"), null, null);
        var after = keep(buyer.id() + " after", url("two"), null, null);
        sent(Examples.with(picture("one"), "/assets/banner_image", "url", text(url("two"))));

        assertThat(pack(page).keySet()).contains("files/" + before + ".png", "files/" + after + ".png");
    }

    @Test
    void a_long_file_comes_whole_out_of_its_pieces() throws IOException {
        var page = sent(Examples.with(
                named("one", "One"),
                "/assets/banner_image",
                "url",
                text("https://cdn.example/" + buyer.id() + ".mp4")));
        var sha256 = Sha256.of("x".repeat(2 << 20) + buyer.id());
        change("""
                insert into media_asset (tenant_id, sha256, mime_type, size_bytes, source_url, fetched_at)
                values (current_tenant(), '%s', 'video/mp4', 2097166, 'https://cdn.example/%s.mp4', now())""".formatted(sha256, buyer.id()));
        change("""
                insert into media_asset_chunk
                select current_tenant(), '%s', n, case n when 2 then '%s' else repeat('x', 1048576) end::bytea
                  from generate_series(0, 2) n""".formatted(sha256, buyer.id()));

        assertThat(Sha256.of(bytes(pack(page), "files/" + sha256 + ".mp4"))).isEqualTo(sha256);
    }

    @Test
    void another_tenant_has_no_such_creative_and_what_is_not_there_is_not_found() {
        var page = sent(named("one", "One"));

        assertThat(get(page + "/evidence", DAN)).hasStatus(404);
        assertThat(get("/creatives/" + buyer.id() + "/other/evidence", CLEO)).hasStatus(404);
    }

    @Test
    void nothing_of_another_creative_is_in_it() throws IOException {
        sent(named("other", "Other one"));
        var pack = pack(sent(named("one", "One")));

        assertThat(pack.values()).noneMatch(it -> new String(it, StandardCharsets.UTF_8).contains("Other one"));
    }
}
