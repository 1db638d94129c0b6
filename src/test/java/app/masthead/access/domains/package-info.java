/** Tests of domains and of the records that prove them. */
@NullMarked
package app.masthead.access.domains;

import org.jspecify.annotations.NullMarked;
