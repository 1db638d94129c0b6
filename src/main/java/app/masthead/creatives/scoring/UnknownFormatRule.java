package app.masthead.creatives.scoring;

import app.masthead.creatives.content.FormatRef;
import app.masthead.creatives.content.ReferenceFormats;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The format is one of the protocol's own, by which it can be judged whether the creative fits; what fits no known
 * format, a person has to see.
 */
class UnknownFormatRule implements Rule {

    /** AdCP 3.1's canonical kinds; {@code custom} says nothing about what it is. */
    private static final Set<String> KINDS = Set.of(
            "image",
            "html5",
            "display_tag",
            "image_carousel",
            "video_hosted",
            "video_vast",
            "audio_hosted",
            "audio_daast",
            "sponsored_placement",
            "native_in_feed",
            "responsive_creative",
            "agent_placement");

    @Override
    public String code() {
        return "unknown_format";
    }

    @Override
    public Stream<Finding> check(Submission sent, ScoringPolicy policy) {
        var format = sent.content().format();
        return isKnown(format)
                ? Stream.empty()
                : Stream.of(Finding.of(Severity.UNSEEN, format.label()).holding());
    }

    private static boolean isKnown(FormatRef format) {
        var kind = format.kind();
        return kind != null && format.id() == null
                ? KINDS.contains(kind)
                : ReferenceFormats.find(format).isPresent();
    }
}
