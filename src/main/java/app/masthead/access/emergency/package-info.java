/** The way in for admins of a tenant when its identity provider fails: by passkey or recovery code, alarmed by mail. */
@NullMarked
package app.masthead.access.emergency;

import org.jspecify.annotations.NullMarked;
