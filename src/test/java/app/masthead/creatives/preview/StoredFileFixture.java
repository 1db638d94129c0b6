package app.masthead.creatives.preview;

import app.masthead.platform.secrets.Sha256;
import app.masthead.support.Cast;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A file of which a tenant keeps a copy, in pieces. */
record StoredFileFixture(String mimeType, String text, List<String> pieces) {

    static StoredFileFixture svg(String title) {
        var parts = List.of("<svg xmlns=\"http://www.w3.org/2000/svg\">", "<title>" + title + "</title>", "</svg>");
        return new StoredFileFixture("image/svg+xml", String.join("", parts), parts);
    }

    String sha256() {
        return Sha256.of(text);
    }

    void store(Cast cast, String tenant, String url) {
        cast.inTenant(tenant, database -> {
            database.sql("""
                    insert into media_asset (tenant_id, sha256, mime_type, size_bytes, source_url, fetched_at)
                    values (current_tenant(), :sha256, :mime_type, :size, :url, now())""")
                    .param("sha256", sha256())
                    .param("mime_type", mimeType)
                    .param("size", text.length())
                    .param("url", url)
                    .update();
            for (var position = 0; position < pieces.size(); position++) {
                database.sql("insert into media_asset_chunk values (current_tenant(), :sha256, :position, :bytes)")
                        .param("sha256", sha256())
                        .param("position", position)
                        .param("bytes", pieces.get(position).getBytes(StandardCharsets.UTF_8))
                        .update();
            }
            return true;
        });
    }
}
