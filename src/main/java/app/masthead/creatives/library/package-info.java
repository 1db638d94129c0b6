/** The library: all creatives whatever became of them, what is like one of them, and where one is used. */
@NullMarked
package app.masthead.creatives.library;

import org.jspecify.annotations.NullMarked;
