/** JSON as the outside sends it: read without loss, checked against the protocol, safe to store. */
@NullMarked
package app.masthead.platform.json;

import org.jspecify.annotations.NullMarked;
