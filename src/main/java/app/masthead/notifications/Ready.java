package app.masthead.notifications;

/**
 * What is told in the very words in which it is sent.
 *
 * @param payload what the receiver gets
 */
record Ready(NotificationKey key, Notice notice, String payload) {}
