/** The rules by which a tenant's creatives are reviewed: by when, and by whom not. */
@NullMarked
package app.masthead.creatives.desk;

import org.jspecify.annotations.NullMarked;
