/** Creative formats: how they are named, when two names mean the same, and the ones everybody knows. */
@NamedInterface("formats")
@NullMarked
package app.masthead.inventory.formats;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
