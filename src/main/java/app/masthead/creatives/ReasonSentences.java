package app.masthead.creatives;

import app.masthead.creatives.scoring.ScoreReason;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts reasons into sentences. A rule that says several things has one sentence for each first argument. */
@Component
public class ReasonSentences {

    private final MessageSource messages;

    ReasonSentences(MessageSource messages) {
        this.messages = messages;
    }

    /** Reasons beside the first one, and the sentence by which a buyer learns of them. */
    public FurtherReasons further(List<ReasonCode> codes) {
        var named = codes.stream()
                .map(code -> messages.getMessage("creatives.reason-code." + code.code(), null, Locale.ENGLISH))
                .collect(Collectors.joining("; "));
        return codes.isEmpty()
                ? FurtherReasons.NONE
                : new FurtherReasons(
                        codes, messages.getMessage("creatives.reasons.further", new Object[] {named}, Locale.ENGLISH));
    }

    public String of(ScoreReason reason) {
        var arguments = Stream.concat(
                        Stream.of(reason.asset() == null ? "" : reason.asset()), reason.arguments().stream())
                .toArray();
        var key = "creatives.reason." + reason.rule();
        var particular = reason.arguments().isEmpty()
                ? key
                : key + "." + reason.arguments().getFirst();
        var general = messages.getMessage(key, arguments, reason.rule(), Locale.ENGLISH);
        return String.valueOf(messages.getMessage(particular, arguments, general, Locale.ENGLISH));
    }
}
