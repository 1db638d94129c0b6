package app.masthead.creatives.processing;

import app.masthead.creatives.files.KnownFile;
import app.masthead.platform.tenancy.TenantId;

/**
 * A file of a creative that runs, of which there is a copy.
 *
 * @param number its place among the files of the creative
 * @param known as it was when we last looked
 */
public record StandingFile(
        TenantId tenant, String principal, String creative, int number, String url, KnownFile known) {}
