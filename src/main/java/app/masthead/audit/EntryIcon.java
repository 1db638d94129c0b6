package app.masthead.audit;

import java.util.Map;

/** The picture beside an entry: by the last word of its operation, so that new operations need no list. */
final class EntryIcon {

    private static final String FALLBACK = "history";
    private static final Map<String, String> BY_VERB = Map.ofEntries(
            Map.entry("created", "plus"),
            Map.entry("added", "plus"),
            Map.entry("copied", "copy"),
            Map.entry("updated", "pencil"),
            Map.entry("changed", "pencil"),
            Map.entry("removed", "trash-2"),
            Map.entry("deleted", "trash-2"),
            Map.entry("activated", "play"),
            Map.entry("resumed", "play"),
            Map.entry("paused", "pause"),
            Map.entry("approved", "check"),
            Map.entry("completed", "check"),
            Map.entry("rejected", "x"),
            Map.entry("refused", "x"),
            Map.entry("archived", "archive"),
            Map.entry("suspended", "pause"),
            Map.entry("restored", "rotate-ccw"),
            Map.entry("submitted", "upload"),
            Map.entry("imported", "upload"),
            Map.entry("exported", "download"),
            Map.entry("in", "key-round"),
            Map.entry("out", "log-out"));

    private EntryIcon() {}

    static String of(String operation) {
        var words = operation.split("[._-]");
        return BY_VERB.getOrDefault(words[words.length - 1], FALLBACK);
    }
}
