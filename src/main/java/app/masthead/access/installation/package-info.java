/** What those who run the installation do on its own host for themselves and each other: come in, hold keys, invite. */
@NullMarked
package app.masthead.access.installation;

import org.jspecify.annotations.NullMarked;
