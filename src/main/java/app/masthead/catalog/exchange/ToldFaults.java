package app.masthead.catalog.exchange;

import app.masthead.catalog.pricing.Fault;
import java.util.ArrayList;
import java.util.List;

/** What is told of the problems of one product: nobody reads thousands of them, and a file can have that many in each. */
final class ToldFaults {

    private static final int MOST = 100;

    private ToldFaults() {}

    /** The first hundred, and how many more there are. */
    static List<Fault> of(List<Fault> faults) {
        if (faults.size() <= MOST) return faults;
        var told = new ArrayList<>(faults.subList(0, MOST));
        told.add(Fault.at("", "catalog.import.fault.more", faults.size() - MOST));
        return told;
    }
}
