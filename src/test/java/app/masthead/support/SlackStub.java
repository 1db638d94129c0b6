package app.masthead.support;

import app.masthead.notifications.Receiver;

/** Stands in for Slack on loopback. What one test has posted there it knows by its own path. */
public final class SlackStub {

    private static final Receiver SLACK = new Receiver();

    private SlackStub() {}

    public static String address() {
        return SLACK.origin();
    }

    public static Receiver slack() {
        return SLACK;
    }
}
