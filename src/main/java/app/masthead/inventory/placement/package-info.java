/** How people say where something runs and which creatives it takes: the same form for whatever is sold. */
@NamedInterface("placement")
@NullMarked
package app.masthead.inventory.placement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
