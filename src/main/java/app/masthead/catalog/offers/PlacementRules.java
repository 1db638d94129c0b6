package app.masthead.catalog.offers;

import app.masthead.catalog.pricing.Fault;
import app.masthead.inventory.formats.FormatId;
import app.masthead.inventory.formats.ReferenceFormats;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Formats are at agents on the web. Placements may narrow the formats of their product, never widen them, and never
 * leave a template's size open.
 */
final class PlacementRules {

    private PlacementRules() {}

    static List<Fault> faultsOf(ObjectNode product) {
        var accepted = formats(product.path("format_ids"));
        var placements = product.path("placements");
        var faults = new ArrayList<Fault>();
        agents(product.path("format_ids"), "/format_ids/", faults);
        for (int i = 0; i < placements.size(); i++) {
            agents(placements.path(i).path("format_ids"), "/placements/" + i + "/format_ids/", faults);
            var named = formats(placements.path(i).path("format_ids"));
            for (int j = 0; j < named.size(); j++) {
                check(named.get(j), accepted, "/placements/" + i + "/format_ids/" + j, faults);
            }
        }
        return faults;
    }

    /** The schema takes any URI, and an agent is asked over the web. */
    private static void agents(JsonNode ids, String at, List<Fault> faults) {
        for (int i = 0; i < ids.size(); i++) {
            var agent = ids.path(i).path("agent_url").asString("");
            if (!FormatId.isAgent(agent)) faults.add(Fault.at(at + i + "/agent_url", "catalog.import.fault.agent"));
        }
    }

    private static void check(FormatId named, List<FormatId> accepted, String at, List<Fault> faults) {
        var open = ReferenceFormats.find(named).filter(it -> !it.isComplete(named));
        if (open.isPresent()) faults.add(Fault.at(at, "catalog.import.fault.placement-template", named.id()));
        if (!accepted.isEmpty() && accepted.stream().noneMatch(it -> admits(it, named))) {
            faults.add(Fault.at(at, "catalog.import.fault.placement-format", named.id()));
        }
    }

    /** The same format, or a size or length of a template that the product names without one. */
    private static boolean admits(FormatId accepted, FormatId named) {
        return accepted.means(named)
                || (!accepted.hasSize()
                        && accepted.durationMs() == null
                        && accepted.means(FormatId.of(named.agentUrl(), named.id())));
    }

    private static List<FormatId> formats(JsonNode ids) {
        return ids.valueStream().flatMap(it -> FormatId.read(it).stream()).toList();
    }
}
