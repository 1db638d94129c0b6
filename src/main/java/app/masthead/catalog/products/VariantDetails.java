package app.masthead.catalog.products;

import app.masthead.platform.json.ExactJson;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What ad servers and signals agents need to deliver a product, and how it came about. Edited elsewhere. */
@Embeddable
public record VariantDetails(
        @JdbcTypeCode(SqlTypes.JSON) @Column(name = "targeting_template")
        String targeting,

        @JdbcTypeCode(SqlTypes.JSON) @Column(name = "implementation_config")
        String implementation,

        @Column(name = "signals_agent_ids") List<String> signalsAgents,
        @Column(name = "is_dynamic") boolean dynamic,
        @Column(name = "is_dynamic_variant") boolean variant,
        @Column(name = "parent_product_id") @Nullable String parent) {

    static final VariantDetails NONE = new VariantDetails("{}", "{}", List.of(), false, false, null);

    ObjectNode targetingDocument() {
        return (ObjectNode) ExactJson.read(targeting);
    }

    VariantDetails targeted(ObjectNode document) {
        return new VariantDetails(ExactJson.write(document), implementation, signalsAgents, dynamic, variant, parent);
    }

    /** A copy is delivered the same way, but stands on its own. */
    VariantDetails ofCopy() {
        return new VariantDetails(targeting, implementation, signalsAgents, dynamic, false, null);
    }
}
