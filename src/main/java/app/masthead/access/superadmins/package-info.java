/** The people who run the installation, and the connection by which they sign in. */
@NullMarked
package app.masthead.access.superadmins;

import org.jspecify.annotations.NullMarked;
