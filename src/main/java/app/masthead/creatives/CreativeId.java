package app.masthead.creatives;

import app.masthead.platform.web.Segment;

/**
 * Names a creative within its tenant. The buyer chooses the creative's own id, so that it is unique only together with
 * the buyer.
 *
 * @param principal the buyer's id
 * @param creative the id that the buyer gave it: any printable text
 */
public record CreativeId(String principal, String creative) {

    /** Reads ids from a path, as {@link Segment} writes them. */
    public static CreativeId ofPath(String principal, String segment) {
        return new CreativeId(principal, Segment.read(segment));
    }

    /** Where the creative's page is. */
    public String path() {
        return "/creatives/" + principal + "/" + Segment.of(creative);
    }

    /** One text for both, as workflow steps refer to it. */
    public String subject() {
        return principal + "/" + creative;
    }

    /** One text for both, as the audit log refers to it: the end of the page's address. */
    public String audited() {
        return principal + "/" + Segment.of(creative);
    }
}
