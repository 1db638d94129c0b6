package app.masthead.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SubjectTypeTests {

    private static final SubjectType PRODUCT = SubjectType.shownAt("product", "catalog.view", "/products/{product}");
    private static final SubjectType CREATIVE =
            SubjectType.shownAt("creative", "creatives.view", "/creatives/{buyer}/{creative}");

    @Test
    void an_id_becomes_one_segment_whatever_is_in_it() {
        assertThat(PRODUCT.address("takeover")).hasValue("/products/takeover");
        assertThat(PRODUCT.address("a/b?c#d%2e é")).hasValue("/products/a%2Fb%3Fc%23d%252e%20%C3%A9");
    }

    @Test
    void an_id_of_parts_fills_the_segments_in_order() {
        assertThat(CREATIVE.address("acme/banner")).hasValue("/creatives/acme/banner");
        assertThat(CREATIVE.address("acme/banner/1")).hasValue("/creatives/acme/banner%2F1");
    }

    @Test
    void an_id_that_does_not_fit_leads_nowhere() {
        assertThat(CREATIVE.address("acme")).isEmpty();
        assertThat(CREATIVE.address("/banner")).isEmpty();
        assertThat(PRODUCT.address("..")).isEmpty();
        assertThat(SubjectType.of("user").address("u")).isEmpty();
    }

    @Test
    void a_thing_of_which_there_is_one_needs_no_id() {
        assertThat(SubjectType.shownAt("audit_log", "audit.view", "/audit-log").address("audit_log"))
                .hasValue("/audit-log");
    }
}
