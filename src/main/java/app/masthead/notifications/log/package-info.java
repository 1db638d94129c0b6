/** The log of deliveries: what a buyer was told, what came of every attempt, and how to send it again. */
@NullMarked
package app.masthead.notifications.log;

import org.jspecify.annotations.NullMarked;
