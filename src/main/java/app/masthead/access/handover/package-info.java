/** Handing somebody over from one of the installation's hosts to another, where no cookie goes along. */
@NullMarked
package app.masthead.access.handover;

import org.jspecify.annotations.NullMarked;
