@NullMarked
package app.masthead.notifications.log;

import org.jspecify.annotations.NullMarked;
