/** The chains of filters that guard every kind of host, and the headers of every answer. */
@NullMarked
package app.masthead.access.configuration;

import org.jspecify.annotations.NullMarked;
