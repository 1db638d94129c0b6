/** The only way out of the house: guarded outbound HTTP. */
@NullMarked
package app.masthead.platform.http;

import org.jspecify.annotations.NullMarked;
