package app.masthead.catalog.pages;

import app.masthead.catalog.offers.Offer;
import app.masthead.catalog.offers.OfferWriter;
import app.masthead.platform.json.AdcpSchemas;
import app.masthead.platform.json.ExactJson;
import app.masthead.platform.json.Problem;
import app.masthead.platform.json.SchemaName;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows a product exactly as a buyer's agent would get it, and whether the protocol would accept it so. */
@Component
class BuyersView {

    private final AdcpSchemas schemas;

    BuyersView(AdcpSchemas schemas) {
        this.schemas = schemas;
    }

    Seen of(Offer offer) {
        var document = OfferWriter.write(offer);
        return new Seen(ExactJson.pretty(document), schemas.validate(SchemaName.PRODUCT, document));
    }

    /** The document, and what is wrong with it. */
    record Seen(String json, List<Problem> problems) {}
}
