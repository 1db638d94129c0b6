/** How fast the portal answers with a full database. Commands, not tests: a slow machine fails nothing. */
@NullMarked
package e2e.measure;

import org.jspecify.annotations.NullMarked;
