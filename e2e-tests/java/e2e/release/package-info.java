/** The jar as it is delivered, against a database of its own. */
@NullMarked
package e2e.release;

import org.jspecify.annotations.NullMarked;
