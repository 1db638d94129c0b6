/** Slack: where a publisher's own people are told of creatives, of which, and what became of every message. */
@NullMarked
package app.masthead.notifications.slack;

import org.jspecify.annotations.NullMarked;
