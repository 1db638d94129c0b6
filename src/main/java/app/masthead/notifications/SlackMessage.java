package app.masthead.notifications;

import app.masthead.platform.text.PlainText;
import app.masthead.platform.web.Segment;
import app.masthead.platform.web.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is written to Slack: a sentence with the creative's name, its buyer and where it is now, and the reason; of what
 * was decided together, how many those are, and the names of the first of them. The one link leads to the publisher's own host. Whatever others have written is text there, never a mention or another link.
 */
@Component
public class SlackMessage {

    private static final int NAME = 200;
    private static final int NAMED = 5;

    private final Words words;
    private final JsonMapper json;

    SlackMessage(Words words, JsonMapper json) {
        this.words = words;
        this.json = json;
    }

    /**
     * The message about a creative, as Slack takes it.
     *
     * @param origin of the tenant's portal, for example {@code https://harbour.ads.example}
     */
    String of(Notice notice, String buyerName, String origin) {
        var subject = notice.subject();
        var address = origin + "/creatives/" + Segment.of(subject.buyer()) + "/" + Segment.of(subject.creative());
        var sentence = words.of(
                "slack.told." + SlackEvent.of(notice).code() + "."
                        + notice.transition().to(),
                "<" + address + "|" + plain(subject.name()) + ">",
                plain(buyerName));
        return payload(because(sentence, notice.why().detail()));
    }

    /**
     * One message about several creatives of a buyer to which the same happened.
     *
     * @param names at least two; the first of them are named
     */
    String ofMany(Together together, List<String> names, String buyerName, String origin) {
        var address = origin + "/creatives?status=" + together.to() + "&buyer=" + Segment.of(together.buyer());
        var first = names.stream().limit(NAMED).map(SlackMessage::plain).collect(Collectors.joining(", "));
        var sentence = words.of(
                "slack.told.many." + together.to(),
                "<" + address.replace("&", "&amp;") + "|" + words.of("slack.told.many", names.size()) + ">",
                plain(buyerName),
                names.size() > NAMED ? words.of("slack.told.others", first, names.size() - NAMED) : first);
        return payload(because(sentence, together.reason()));
    }

    /**
     * What several notifications have in common that can be told in one message.
     *
     * @param to where the creatives are now, in AdCP's word
     */
    record Together(String buyer, String to, @Nullable String reason) {}

    /** A message that says of itself that nothing has happened. */
    public String ofTest(String tenantName) {
        return payload(words.of("slack.told.test", plain(tenantName)));
    }

    private String because(String sentence, @Nullable String why) {
        return why == null ? sentence : sentence + "\n" + words.of("slack.told.reason", escaped(why));
    }

    private String payload(String text) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("text", text);
        fields.put("unfurl_links", false);
        fields.put("unfurl_media", false);
        return json.writeValueAsString(fields);
    }

    private static String plain(String text) {
        return escaped(PlainText.line(text, NAME));
    }

    /** Slack knows three characters with a meaning of their own. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
