package app.masthead.platform.mail;

import java.time.Instant;

/**
 * A mail in hand, on its way to the mail server.
 *
 * @param number 1 for the first attempt
 * @param writtenAt when it was caused, which is also its date
 */
record Attempt(MailKey key, Recipient to, Letter letter, int number, Instant writtenAt) {}
