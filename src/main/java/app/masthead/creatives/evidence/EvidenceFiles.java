package app.masthead.creatives.evidence;

import app.masthead.creatives.OpenedCreative;
import app.masthead.creatives.files.StoredFile;
import app.masthead.creatives.files.StoredFileResource;
import app.masthead.creatives.files.StoredFiles;
import app.masthead.creatives.preview.PreviewFile;
import app.masthead.platform.tenancy.TenantId;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds every kept file that a creative or a decision on it refers to: those behind its addresses as they are now, those
 * that each decision was about, those of addresses that the buyer changed, and every copy first found at any of these.
 */
@Component
class EvidenceFiles {

    private static final int MOST = 10_000;

    private static final String FIND = """
            with address as (
                select url from unnest(cast(:urls as text[])) url
                union
                select jsonb_path_query(c.assets, cast(:texts as jsonpath)) #>> '{}' from creative c
                 where c.tenant_id = current_tenant() and c.principal_id = :principal and c.creative_id = :creative
                union
                select jsonb_path_query(d.differences, cast(:texts as jsonpath)) #>> '{}' from creative_decision d
                 where d.tenant_id = current_tenant() and d.principal_id = :principal and d.creative_id = :creative
            ), file as (
                select f.sha256, f.source_url as url from creative_file f
                 where f.tenant_id = current_tenant() and f.principal_id = :principal and f.creative_id = :creative
                   and f.sha256 is not null
                union
                select digest.value, digest.key from creative_decision d, jsonb_each_text(d.file_digests) digest
                 where d.tenant_id = current_tenant() and d.principal_id = :principal and d.creative_id = :creative
                union
                select m.sha256, m.source_url from address join media_asset m
                    on m.tenant_id = current_tenant() and m.source_url = address.url
            )
            select distinct on (m.sha256) m.sha256, m.mime_type, m.size_bytes, file.url as source_url, m.fetched_at
              from file join media_asset m on m.tenant_id = current_tenant() and m.sha256 = file.sha256
             order by m.sha256, file.url limit :most""";

    /** Every text that can be an address of a file. */
    private static final String TEXTS = "$.** ? (@.type() == \"string\" && @ starts with \"https://\")";

    private final JdbcClient database;
    private final StoredFiles files;

    EvidenceFiles(JdbcClient database, StoredFiles files) {
        this.database = database;
        this.files = files;
    }

    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<EvidenceFile> of(OpenedCreative creative) {
        var urls = creative.content().assets().stream()
                .flatMap(asset -> PreviewFile.of(asset).stream())
                .distinct()
                .toArray(String[]::new);
        return database.sql(FIND)
                .param("urls", urls)
                .param("texts", TEXTS)
                .param("principal", creative.id().principal())
                .param("creative", creative.id().creative())
                .param("most", MOST)
                .query((row, number) -> new EvidenceFile(
                        row.getString("sha256"),
                        row.getString("mime_type"),
                        row.getLong("size_bytes"),
                        row.getString("source_url"),
                        row.getTimestamp("fetched_at").toInstant()))
                .list();
    }

    /** The bytes of a file, read piece by piece; to be closed by whoever reads them. */
    InputStream open(TenantId tenant, EvidenceFile file) throws IOException {
        return new StoredFileResource(files, tenant, new StoredFile(file.sha256(), file.mimeType(), file.size()))
                .getInputStream();
    }
}
