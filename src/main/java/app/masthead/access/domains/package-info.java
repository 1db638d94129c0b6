/** The domains that a tenant has proved to be its own, by a record that only their owner can publish. */
@NullMarked
package app.masthead.access.domains;

import org.jspecify.annotations.NullMarked;
