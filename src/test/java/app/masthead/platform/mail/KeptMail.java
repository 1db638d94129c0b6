package app.masthead.platform.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail in an outbox, for those who may look into one: developers and tests.
 *
 * @param tenant whose outbox it lies in; null for the installation's own
 * @param text the part for readers of plain text; null once it is of no more use, like the other
 */
public record KeptMail(
        @Nullable String tenant,
        UUID id,
        String kind,
        Recipient to,
        String subject,
        @Nullable String text,
        @Nullable String html,
        String state,
        Instant createdAt) {}
