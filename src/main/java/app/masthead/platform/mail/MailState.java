package app.masthead.platform.mail;

import java.util.Locale;

/** What has become of a mail. */
enum MailState {
    /** The mail server has not taken it yet. */
    WAITING,
    SENT,
    /** It will not be tried again. */
    FAILED,
    /** There is no mail server to take it. */
    KEPT;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
