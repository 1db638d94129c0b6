/** The database: embedded or external, and the settings that choose it. */
@NullMarked
package app.masthead.platform.storage;

import org.jspecify.annotations.NullMarked;
