package app.masthead.agents;

import java.util.Arrays;

/** What an agent is to the tenant. Both kinds are kept alike, each in a table of its own. */
public enum AgentKind {
    /** Defines creative formats, builds or checks creatives. */
    CREATIVE("creative", "creative_agent"),
    /** Knows audiences. */
    SIGNALS("signals", "signals_agent");

    private final String code;
    private final String table;

    AgentKind(String code, String table) {
        this.code = code;
        this.table = table;
    }

    /** As it stands in message keys. */
    public String code() {
        return code;
    }

    /** Its table, which is also what the audit log calls an agent of this kind. */
    public String table() {
        return table;
    }

    /** As it stands in addresses. */
    public String segment() {
        return code + "-agents";
    }

    /** Where agents of this kind are listed. */
    public String path() {
        return "/settings/" + segment();
    }

    /** The kind whose pages are at that segment of addresses. */
    public static AgentKind at(String segment) {
        return Arrays.stream(values())
                .filter(it -> it.segment().equals(segment))
                .findFirst()
                .orElseThrow(NoSuchAgent::new);
    }
}
