package app.masthead.notifications.webhooks;

import app.masthead.platform.http.TypedAddresses;
import app.masthead.platform.http.UnusableAddress;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A webhook as somebody asks for it.
 *
 * @param version of the webhook as it was seen; null for a new one
 */
record WebhookForm(@Nullable String url, @Nullable String version) {

    static WebhookForm of(Webhook webhook) {
        return new WebhookForm(webhook.url(), String.valueOf(webhook.version()));
    }

    /** What was typed, on top of what is stored by now. */
    WebhookForm on(Webhook webhook) {
        return new WebhookForm(url, String.valueOf(webhook.version()));
    }

    void check(TypedAddresses addresses, Errors errors) {
        if (url == null) {
            errors.rejectValue("url", "notifications.webhook.url.missing");
            return;
        }
        try {
            addresses.check(url);
        } catch (UnusableAddress unusable) {
            errors.rejectValue("url", "notifications.problem." + unusable.code());
        }
    }

    /** Call only after {@link #check}. */
    String address() {
        return Objects.requireNonNull(url);
    }
}
