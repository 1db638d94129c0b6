package app.masthead.creatives.content;

import app.masthead.platform.json.ExactJson;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The protocol's reference catalogue of formats. Formats of other agents are legal, and simply not known here. */
public final class ReferenceFormats {

    private static final List<FormatSpec> ALL = read();

    private ReferenceFormats() {}

    public static Optional<FormatSpec> find(FormatRef wanted) {
        return ALL.stream().filter(spec -> spec.ref().sameFormat(wanted)).findFirst();
    }

    private static List<FormatSpec> read() {
        try (var file = ReferenceFormats.class.getResourceAsStream("/adcp/formats/reference-formats.json")) {
            if (file == null) {
                throw new IllegalStateException("The reference formats are missing from the class path");
            }
            return ExactJson.read(file.readAllBytes()).values().stream()
                    .map(FormatSpec::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
