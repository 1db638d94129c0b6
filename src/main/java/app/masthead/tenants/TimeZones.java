package app.masthead.tenants;

import app.masthead.platform.web.Option;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The time zones on offer: those of a place, without the aliases that only old systems use and that are taken too. */
@Component
public class TimeZones {

    private static final Pattern PLACE =
            Pattern.compile("(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");
    private static final String UNIVERSAL = "UTC";
    private static final List<String> OFFERED = Stream.concat(
                    Stream.of(UNIVERSAL),
                    ZoneId.getAvailableZoneIds().stream()
                            .filter(it -> PLACE.matcher(it).matches())
                            .sorted())
            .toList();

    private final Clock clock;

    TimeZones(Clock clock) {
        this.clock = clock;
    }

    /** By name, with how far each is from Greenwich today. */
    public List<Option> choices() {
        var now = clock.instant();
        return OFFERED.stream()
                .map(name -> {
                    var zone = ZoneId.of(name);
                    var offset = zone.getRules().getOffset(now).getId().replace("Z", "+00:00");
                    return new Option(name, zone.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ", UTC" + offset);
                })
                .toList();
    }

    /** The zone that was meant: as it is written, whatever the case, with blanks for underscores. */
    public static Optional<String> meant(String typed) {
        var name = typed.strip().replace(' ', '_');
        return ZoneId.getAvailableZoneIds().stream()
                .filter(it -> it.equalsIgnoreCase(name))
                .findFirst();
    }
}
