package e2e.measure;

import app.masthead.access.SignedIn;
import java.util.List;
import java.util.UUID;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * Asks the ordinary pages of the tenant {@code load} again and again over real HTTP, one request after the other, and
 * prints how long they took.
 */
public final class PageTimes {

    private static final String TENANT = "load";
    private static final UUID ADMIN = UUID.fromString("01980000-0000-7000-8000-000010000001");
    private static final List<String> PAGES = List.of(
            "/",
            "/products",
            "/products?status=active&sort=name",
            "/products?q=homepage",
            "/rate-card",
            "/rate-card?model=cpm&currency=USD&channel=ctv&sort=-rate",
            "/rate-card?q=homepage",
            "/rate-card?channel=radio",
            "/products?channel=ctv&currency=USD",
            "/products/product-0000077",
            "/products/product-0000077/pricing",
            "/search?q=homepage",
            "/search?q=hompage+bilboard",
            "/search/hits?q=newsleter",
            "/creatives?status=pending_review",
            "/creatives?status=all",
            "/creatives?status=approved",
            "/creatives?sort=newest",
            "/creatives?sort=start",
            "/creatives?sort=lowest",
            "/creatives?sort=highest",
            "/creatives?status=approved&sort=lowest",
            "/creatives?q=launch",
            "/creatives?type=video",
            "/creatives?buyer=buyer-21",
            "/creatives?format=native_standard",
            "/creatives?order=order-0000004",
            "/creatives?older=3d",
            "/creatives?overdue=yes",
            "/creatives?score=25-50",
            "/creatives?hit=ai_disclosure",
            "/creatives?language=sv",
            "/creatives?language=none",
            "/creatives?claimed=anyone",
            "/creatives?assigned=me",
            "/creatives?assigned=nobody",
            "/creatives?type=video&buyer=buyer-21&score=25-50&language=de",
            "/creatives?hit=insecure_address&older=2d&sort=lowest",
            "/creatives?status=approved&hit=ai_disclosure&language=sv",
            "/creatives/buyer-21/creative-00000020",
            "/creatives/buyer-21/creative-00000020?sort=start&language=de",
            "/creatives/library",
            "/creatives/library?view=table&sort=name",
            "/creatives/library?q=autumn",
            "/creatives/library?q=zeppelin",
            "/creatives/library?tag=lot-7",
            "/creatives/library?buyer=buyer-7&type=image&status=archived",
            "/creatives/library?orders=never",
            "/creatives/library?orders=ran",
            "/creatives/buyer-41/creative-00000100/similar",
            "/orders",
            "/buyers",
            "/audit-log",
            "/audit-log?q=product",
            "/audit-log?q=maren+archived",
            "/audit-log?q=zeppelin",
            "/audit-log?operation=catalog.product.changed",
            "/background-work/01990000-0000-7000-8000-00000000b001",
            "/rate-card/changes/01990000-0000-7000-8000-00000000c001",
            "/rate-card/changes/01990000-0000-7000-8000-00000000c002",
            "/settings/general");

    /** Lists of which a later page is measured as well. */
    private static final List<String> FURTHER = List.of(
            "/creatives?status=pending_review", "/creatives?sort=start", "/creatives?sort=lowest&hit=insecure_address");

    private PageTimes() {}

    public static void main(String[] args) throws Exception {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
        var port = MeasuredPortal.freePort();
        var portal = MeasuredPortal.start(port, args);
        try (var context = portal.getApplicationContext()) {
            var cookie = SignedIn.cookie(context.getBean(JdbcIndexedSessionRepository.class), TENANT, ADMIN);
            var visitor = new Visitor(port, TENANT + ".localhost", cookie);
            pages(context.getEnvironment().getProperty("masthead.measure", "/"))
                    .forEach(page -> System.out.println(visitor.measure(page)));
            FURTHER.forEach(page -> System.out.println(visitor.measure(visitor.after(page))));
        }
    }

    /** Those that begin with a path. */
    private static List<String> pages(String path) {
        return PAGES.stream().filter(page -> page.startsWith(path)).toList();
    }
}
