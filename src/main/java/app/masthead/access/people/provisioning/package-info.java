/** What strangers of an identity provider become here: who may join, and which role the provider's groups mean. */
@NullMarked
package app.masthead.access.people.provisioning;

import org.jspecify.annotations.NullMarked;
