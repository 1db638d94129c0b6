package app.masthead.catalog.offers;

import app.masthead.catalog.pricing.Fault;
import app.masthead.platform.json.AdcpSchemas;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The products of a file, each read or with what is wrong with it. */
final class ReadFile {

    private static final OfferCheck CHECK = new OfferCheck(new AdcpSchemas());

    private ReadFile() {}

    static List<Row> read(String text) {
        var rows = new ArrayList<Row>();
        OfferFile.each(new StringReader(text), (pointer, document) -> {
            var faults = CHECK.faultsOf(document);
            rows.add(new Row(pointer, faults.isEmpty() ? OfferReader.read(document.asObject()) : null, faults));
        });
        return rows;
    }

    /** One product of the file. */
    record Row(String pointer, @Nullable Offer offer, List<Fault> faults) {}
}
