/** What the links in mails lead to: an invitation, a confirmation, a way in while a tenant is set up. */
@NullMarked
package app.masthead.access.links;

import org.jspecify.annotations.NullMarked;
