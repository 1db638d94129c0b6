package app.masthead.notifications;

/** What Slack can be told of. */
enum SlackEvent {
    /** A rule has left a creative to a person. */
    WAITING("creative.waiting"),
    /** A person or a rule has decided a creative. */
    DECIDED("creative.decided");

    private static final String IN_REVIEW = "pending_review";

    private final String code;

    SlackEvent(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static SlackEvent of(Notice notice) {
        return notice.byPerson() || !notice.transition().to().equals(IN_REVIEW) ? DECIDED : WAITING;
    }
}
