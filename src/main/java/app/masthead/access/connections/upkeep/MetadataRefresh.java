package app.masthead.access.connections.upkeep;

import app.masthead.access.connections.activation.ConfigurationMails;
import app.masthead.access.connections.metadata.MetadataDocuments;
import app.masthead.access.connections.metadata.MetadataImports;
import app.masthead.access.connections.providers.UnusableProvider;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Reads the metadata of SAML providers again at their addresses. What is new waits for an admin, who is told by mail;
 * nothing is added or removed by itself.
 */
@Service
public class MetadataRefresh {

    private final MetadataDocuments documents;
    private final MetadataImports imports;
    private final ConfigurationMails mails;
    private final JdbcClient database;
    private final TransactionOperations transaction;
    private final Clock clock;

    MetadataRefresh(
            MetadataDocuments documents,
            MetadataImports imports,
            ConfigurationMails mails,
            JdbcClient database,
            TransactionOperations transaction,
            Clock clock) {
        this.documents = documents;
        this.imports = imports;
        this.mails = mails;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Source(String id, String label, String address) {}

    /** Looks at every connection of the current tenant that is on. */
    public void run() {
        sources().forEach(this::refresh);
    }

    private List<Source> sources() {
        return Objects.requireNonNull(transaction.execute(
                status -> database.sql("""
                        select id, label, metadata_url as address from auth_connection
                        where tenant_id = current_tenant() and kind = 'saml' and status in ('on', 'enforced')
                          and metadata_url is not null order by id""").query(Source.class).list()));
    }

    private void refresh(Source source) {
        try {
            var document = documents.fetch(source.address());
            transaction.executeWithoutResult(status -> {
                if (imports.refresh(source.id(), source.address(), document)) {
                    var page = "/settings/sign-in/connections/" + source.id() + "/metadata";
                    mails.send("connections.mail.metadata", page, source.label());
                }
                note(source, null);
            });
        } catch (UnusableProvider unusable) {
            transaction.executeWithoutResult(status -> note(source, unusable.code()));
        }
    }

    private void note(Source source, @Nullable String problem) {
        database.sql("""
                        update auth_connection set metadata_checked_at = :now, metadata_problem = :problem
                        where tenant_id = current_tenant() and id = :id""")
                .param("now", Timestamp.from(clock.instant()))
                .param("problem", problem)
                .param("id", source.id())
                .update();
    }
}
