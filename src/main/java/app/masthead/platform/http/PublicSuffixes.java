package app.masthead.platform.http;

import org.apache.hc.client5.http.psl.PublicSuffixMatcher;
import org.apache.hc.client5.http.psl.PublicSuffixMatcherLoader;

/** Under which domains anybody can have one (the Public Suffix List): {@code com}, {@code co.uk}, {@code github.io}. */
public final class PublicSuffixes {

    private static final PublicSuffixMatcher LIST = PublicSuffixMatcherLoader.getDefault();

    private PublicSuffixes() {}

    /**
     * Whether a domain is such a one, and so can belong to nobody alone.
     *
     * @param domain lower case, in its ASCII form
     */
    public static boolean include(String domain) {
        return LIST.getDomainRoot(domain) == null;
    }
}
