/** How buyers are made, changed, archived, restored and deleted. */
@NullMarked
package app.masthead.buyers.edit;

import org.jspecify.annotations.NullMarked;
