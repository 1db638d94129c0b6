package app.masthead.platform.web;

/**
 * A way to take a list away as a file.
 *
 * @param format what the file is written in, as in the message {@code platform.export.<format>}
 * @param href where the file is
 */
public record Export(String format, String href) {}
