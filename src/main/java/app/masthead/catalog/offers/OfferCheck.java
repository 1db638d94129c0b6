package app.masthead.catalog.offers;

import app.masthead.catalog.pricing.Fault;
import app.masthead.platform.json.AdcpSchemas;
import app.masthead.platform.json.Problem;
import app.masthead.platform.json.SchemaName;
import app.masthead.platform.json.StorableJson;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Whether a JSON document is a product that we can take: storable, valid for the protocol, and within our rules. */
@Component
public final class OfferCheck {

    private final AdcpSchemas schemas;

    public OfferCheck(AdcpSchemas schemas) {
        this.schemas = schemas;
    }

    /** Everything that is wrong with it, each at its JSON pointer; empty when {@link OfferReader} can read it. */
    public List<Fault> faultsOf(JsonNode document) {
        var unstorable = StorableJson.problems(document);
        if (!unstorable.isEmpty()) return faults(unstorable);
        var invalid = schemas.validate(SchemaName.PRODUCT, document);
        if (!invalid.isEmpty()) return faults(invalid);
        return OfferRules.faultsOf(document.asObject());
    }

    private static List<Fault> faults(List<Problem> problems) {
        return problems.stream()
                .map(it -> Fault.at(it.pointer(), "catalog.import.fault.schema", it.words()))
                .toList();
    }
}
