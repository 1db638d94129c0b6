/** The webhooks of buyers: where their machines are told, what it is signed with, and whether anybody is there. */
@NullMarked
package app.masthead.notifications.webhooks;

import org.jspecify.annotations.NullMarked;
