/** The rules that hold for the whole portal, each a test that fails the build. */
@NullMarked
package app.masthead.laws;

import org.jspecify.annotations.NullMarked;
