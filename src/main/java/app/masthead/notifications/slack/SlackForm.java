package app.masthead.notifications.slack;

import app.masthead.notifications.SlackAddress;
import app.masthead.notifications.slack.SlackSettings.Wishes;
import app.masthead.platform.text.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What was typed about Slack.
 *
 * @param address goes in and never comes out again; empty keeps what is stored
 */
record SlackForm(
        @Nullable String address,
        @Nullable String active,
        @Nullable String waiting,
        @Nullable String decided,
        @Nullable String version) {

    private static final String YES = "true";

    SlackForm {
        address = address == null || PlainText.strip(address).isEmpty() ? null : PlainText.strip(address);
    }

    static SlackForm of(SlackSettings settings) {
        var wishes = settings.wishes();
        return new SlackForm(
                null,
                ticked(wishes.active()),
                ticked(wishes.waiting()),
                ticked(wishes.decided()),
                Long.toString(settings.version()));
    }

    /** As it may be shown again: on top of what is stored by now, and without the address. */
    SlackForm shownOn(long there) {
        return new SlackForm(null, active, waiting, decided, Long.toString(there));
    }

    void check(boolean known, Errors errors) {
        if (address == null) {
            if (!known) errors.rejectValue("address", "slack.address.missing");
        } else if (SlackAddress.of(address).isEmpty()) {
            errors.rejectValue("address", "slack.address.wrong");
        }
    }

    /** Call only after {@link #check}; null keeps what is stored. */
    @Nullable
    SlackAddress typed() {
        return address == null ? null : SlackAddress.of(address).orElseThrow();
    }

    Wishes wishes() {
        return new Wishes(YES.equals(active), YES.equals(waiting), YES.equals(decided));
    }

    /** A record would say its address. */
    @Override
    public String toString() {
        return "SlackForm[" + wishes() + "]";
    }

    private static @Nullable String ticked(boolean wish) {
        return wish ? YES : null;
    }
}
