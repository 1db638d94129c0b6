@NullMarked
package app.masthead;

import org.jspecify.annotations.NullMarked;
