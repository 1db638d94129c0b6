@NullMarked
package app.masthead.notifications.webhooks;

import org.jspecify.annotations.NullMarked;
