/** Texts that people type and others read. */
@NullMarked
package app.masthead.platform.text;

import org.jspecify.annotations.NullMarked;
