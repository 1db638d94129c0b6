@NullMarked
package app.masthead.access.connections;

import org.jspecify.annotations.NullMarked;
