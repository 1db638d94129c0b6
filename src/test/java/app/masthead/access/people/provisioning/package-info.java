@NullMarked
package app.masthead.access.people.provisioning;

import org.jspecify.annotations.NullMarked;
