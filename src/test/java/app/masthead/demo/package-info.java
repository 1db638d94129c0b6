/** What only development and tests need; none of it is in the jar. */
@NullMarked
package app.masthead.demo;

import org.jspecify.annotations.NullMarked;
