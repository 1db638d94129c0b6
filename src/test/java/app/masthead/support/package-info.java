/** What tests of the whole portal share: the context, the cast of people, the counter of statements. */
@NullMarked
package app.masthead.support;

import org.jspecify.annotations.NullMarked;
