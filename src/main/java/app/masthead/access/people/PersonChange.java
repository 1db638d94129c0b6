package app.masthead.access.people;

import app.masthead.access.Role;

/**
 * What an admin changes of a person.
 *
 * @param creativeReviewer may decide creatives whatever the role
 * @param version what the admin has seen
 */
public record PersonChange(String name, Role role, boolean creativeReviewer, long version) {}
