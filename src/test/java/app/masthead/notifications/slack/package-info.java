@NullMarked
package app.masthead.notifications.slack;

import org.jspecify.annotations.NullMarked;
