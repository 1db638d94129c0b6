/** What is looked after every day without anybody asking: certificates that run out, metadata that changes. */
@NullMarked
package app.masthead.access.connections.upkeep;

import org.jspecify.annotations.NullMarked;
