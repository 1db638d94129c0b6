package app.masthead.creatives.preview;

import app.masthead.creatives.content.Asset;
import app.masthead.creatives.content.CreativeContent;
import app.masthead.platform.json.ExactJson;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/** Finds the asset that a ticket names, if it is still the one that the ticket was given for. */
@Component
class PreviewAssets {

    private static final String READ = """
            select jsonb_build_object('assets', assets) from creative
             where tenant_id = current_tenant() and principal_id = :principal and creative_id = :creative""";

    private final JdbcClient database;

    PreviewAssets(JdbcClient database) {
        this.database = database;
    }

    @Transactional(readOnly = true)
    public Optional<Asset> find(PreviewTicket ticket) {
        return database
                .sql(READ)
                .param("principal", ticket.creative().principal())
                .param("creative", ticket.creative().creative())
                .query(String.class)
                .optional()
                .map(json -> new CreativeContent((ObjectNode) ExactJson.read(json)))
                .stream()
                .flatMap(content -> content.assets().stream())
                .filter(asset -> asset.path().equals(ticket.asset()))
                .filter(asset -> asset.digest().sha256().equals(ticket.sha256()))
                .findFirst();
    }
}
