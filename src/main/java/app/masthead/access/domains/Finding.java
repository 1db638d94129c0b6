package app.masthead.access.domains;

import java.util.Locale;

/** What a look at a domain's record found. */
enum Finding {
    FOUND,
    /** There is no such record. */
    ABSENT,
    /** There is one, and it holds something else. */
    OTHER,
    /** No name server gave an answer in time; nothing is known. */
    UNREACHABLE;

    /** As it is stored, and the end of its message. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the record is surely not there. */
    boolean isMissing() {
        return this == ABSENT || this == OTHER;
    }
}
