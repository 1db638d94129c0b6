package e2e.support;

import java.nio.file.Path;

/** A browser on this machine, and the driver that fits it. */
record Installed(Path browser, Path driver) {}
