package app.masthead.notifications.webhooks;

import org.jspecify.annotations.Nullable;

/** A buyer with its webhook, if it has one. */
public record HeldWebhook(Holder buyer, @Nullable Webhook webhook) {}
