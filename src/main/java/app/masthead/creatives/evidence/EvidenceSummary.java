package app.masthead.creatives.evidence;

import app.masthead.creatives.OpenedCreative;
import app.masthead.creatives.content.HiddenCharacters;
import app.masthead.platform.web.HostTenant;
import app.masthead.platform.web.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says in plain words what the pack is, for whoever opens it without knowing the portal. */
@Component
class EvidenceSummary {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss VV", Locale.ROOT);

    private static final List<String> ENTRIES =
            List.of("creative", "decisions", "audit", "orders", "notifications", "files", "manifest");

    private final Words words;

    EvidenceSummary(Words words) {
        this.words = words;
    }

    String of(OpenedCreative creative, HostTenant tenant, Instant now) {
        var text = new StringBuilder();
        line(text, words.of("library.evidence.title", shown(creative.content().name())));
        line(text, "");
        line(text, words.of("library.evidence.what", shown(tenant.name())));
        line(text, "");
        facts(text, creative, tenant.zone(), now);
        line(text, "");
        ENTRIES.forEach(entry -> line(text, words.of("library.evidence.entry." + entry)));
        line(text, "");
        line(text, words.of("library.evidence.times", tenant.zone().getId()));
        line(text, words.of("library.evidence.intact"));
        return text.toString();
    }

    private void facts(StringBuilder text, OpenedCreative creative, ZoneId zone, Instant now) {
        line(text, words.of("library.evidence.id", shown(creative.id().creative())));
        line(text, words.of("library.evidence.buyer", creative.id().principal()));
        var status = words.of("creatives.status." + creative.status().code());
        line(text, words.of("library.evidence.status", status));
        line(text, words.of("library.evidence.content", creative.sha256()));
        line(text, words.of("library.evidence.sent", moment(creative.submittedAt(), zone)));
        line(text, words.of("library.evidence.changed", moment(creative.updatedAt(), zone)));
        line(text, words.of("library.evidence.made", moment(now, zone)));
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append("\r\n");
    }

    private static String shown(String text) {
        return HiddenCharacters.spelledOut(text.replaceAll("\\s+", " "));
    }

    private static String moment(Instant instant, ZoneId zone) {
        return MOMENT.format(instant.atZone(ZoneId.of("UTC"))) + " = " + MOMENT.format(instant.atZone(zone));
    }
}
