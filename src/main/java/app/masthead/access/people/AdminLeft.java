package app.masthead.access.people;

import java.util.UUID;

/** Somebody is not an admin of the bound tenant any more. Published inside the transaction that says so. */
public record AdminLeft(UUID id) {}
