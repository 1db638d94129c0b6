@NullMarked
package app.masthead.notifications;

import org.jspecify.annotations.NullMarked;
