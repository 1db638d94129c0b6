package app.masthead.catalog.sections;

import app.masthead.agents.OfferedFormat;
import app.masthead.inventory.formats.FormatId;
import app.masthead.inventory.placement.FormatLine;
import app.masthead.platform.web.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the publisher's creative agents offer to tick: their formats, but for templates, which need a size or a length
 * and so a line of their own. A format is written as its agent's address, a blank, and its id there.
 */
public final class AgentOffers {

    private static final String BLANK = " ";

    private final List<OfferedFormat> formats;
    private final Set<FormatId> ids;

    AgentOffers(List<OfferedFormat> offered) {
        formats = offered.stream().filter(it -> !it.isTemplate()).toList();
        ids = formats.stream()
                .map(it -> FormatId.of(it.agentUrl(), it.id()).canonical())
                .collect(Collectors.toSet());
    }

    /** The formats by the address of their agent, agents and formats in their order. */
    public Map<String, List<Option>> byAgent() {
        var agents = formats.stream()
                .collect(Collectors.groupingBy(OfferedFormat::agentUrl, LinkedHashMap::new, Collectors.toList()));
        var options = new LinkedHashMap<String, List<Option>>();
        agents.forEach((agent, its) -> options.put(
                agent,
                its.stream()
                        .map(it -> new Option(written(agent, it.id()), label(it)))
                        .toList()));
        return options;
    }

    /** Those of the lines that name one of the formats, as they are ticked. */
    List<String> among(List<FormatLine> lines) {
        return lines.stream()
                .filter(this::has)
                .map(it -> formats.stream()
                        .filter(format -> means(format, it))
                        .findFirst()
                        .map(format -> written(format.agentUrl(), format.id()))
                        .orElseThrow())
                .toList();
    }

    /** The other lines. */
    List<FormatLine> without(List<FormatLine> lines) {
        return lines.stream().filter(it -> !has(it)).toList();
    }

    /** What was ticked and is written as a format is, but is not offered by now. */
    List<String> missing(List<String> ticked) {
        return ticked.stream()
                .filter(it -> it.indexOf(BLANK) > 0 && !haveAll(List.of(it)))
                .toList();
    }

    boolean haveAll(List<String> ticked) {
        return formats.stream()
                .map(it -> written(it.agentUrl(), it.id()))
                .collect(Collectors.toSet())
                .containsAll(ticked);
    }

    /** The line that names what was ticked. */
    static FormatLine line(String ticked) {
        var at = ticked.indexOf(BLANK);
        return new FormatLine(ticked.substring(at + 1), ticked.substring(0, at), null, null, null);
    }

    private boolean has(FormatLine line) {
        return line.width() == null && line.seconds() == null && ids.contains(id(line));
    }

    private static boolean means(OfferedFormat format, FormatLine line) {
        return FormatId.of(format.agentUrl(), format.id()).canonical().equals(id(line));
    }

    private static FormatId id(FormatLine line) {
        return FormatId.of(Objects.requireNonNullElse(line.agent(), ""), Objects.requireNonNullElse(line.id(), ""))
                .canonical();
    }

    private static String written(String agent, String id) {
        return agent + BLANK + id;
    }

    /** With its size, unless its name says that already. */
    private static String label(OfferedFormat format) {
        var size = size(format);
        return size == null || format.name().contains(size) ? format.name() : format.name() + ", " + size;
    }

    private static @Nullable String size(OfferedFormat format) {
        return format.width() == null || format.height() == null ? null : format.width() + "x" + format.height();
    }
}
