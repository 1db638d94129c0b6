package app.masthead.tenants;

/** Something that host names are resolved to has changed. */
record HostsChanged() {}
