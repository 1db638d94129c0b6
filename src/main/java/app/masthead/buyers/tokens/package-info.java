/** How tokens of buyers are made, replaced and revoked. */
@NullMarked
package app.masthead.buyers.tokens;

import org.jspecify.annotations.NullMarked;
