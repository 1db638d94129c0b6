package app.masthead.platform.http;

import java.time.Duration;

/**
 * Up to where a file is taken.
 *
 * @param largest in bytes
 * @param longest from the first look-up of its name to the last byte
 * @param slowest how many bytes a second have to come on average over each ten seconds
 */
public record DownloadLimits(long largest, Duration longest, long slowest) {}
