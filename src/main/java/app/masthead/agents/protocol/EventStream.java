package app.masthead.agents.protocol;

import java.util.ArrayList;
import java.util.List;

/** Reads the messages out of a stream of server-sent events (HTML Living Standard, 9.2.6). */
final class EventStream {

    private EventStream() {}

    /** What each event carries, in order; events that carry nothing are left out. */
    static List<String> messages(String stream) {
        var messages = new ArrayList<String>();
        var data = new StringBuilder();
        for (var line : stream.split("\r\n|\r|\n", -1)) {
            if (line.isEmpty()) {
                finish(data, messages);
            } else if (line.equals("data") || line.startsWith("data:")) {
                data.append(value(line)).append('\n');
            }
        }
        return List.copyOf(messages);
    }

    private static void finish(StringBuilder data, List<String> messages) {
        if (!data.isEmpty()) {
            messages.add(data.substring(0, data.length() - 1));
            data.setLength(0);
        }
    }

    private static String value(String line) {
        var value = line.length() > 5 ? line.substring(5) : "";
        return value.startsWith(" ") ? value.substring(1) : value;
    }
}
