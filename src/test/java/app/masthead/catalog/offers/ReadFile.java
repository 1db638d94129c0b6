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
        OfferFile.each(new StringReader(text), it -> {
            var faults = CHECK.faultsOf(it.document());
            var offer = faults.isEmpty() ? OfferReader.read(it.document().asObject()) : null;
            rows.add(new Row(it.pointer(), offer, faults));
        });
        return rows;
    }

    /** One product of the file. */
    record Row(String pointer, @Nullable Offer offer, List<Fault> faults) {}
}
