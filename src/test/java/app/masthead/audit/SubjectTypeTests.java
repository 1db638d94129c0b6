package app.masthead.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SubjectTypeTests {

    private static final SubjectType PRODUCT = SubjectType.shownAt("product", "catalog.view", "/products/{product}");

    @Test
    void an_id_becomes_one_segment_whatever_is_in_it() {
        assertThat(PRODUCT.address().apply("takeover")).hasValue("/products/takeover");
        assertThat(PRODUCT.address().apply("a/b?c")).hasValue("/products/~YS9iP2M");
        assertThat(PRODUCT.address().apply("..")).hasValue("/products/~Li4");
    }

    @Test
    void an_id_of_parts_fills_the_segments_in_order() {
        var creative = SubjectType.shownAt("creative", "creatives.view", "/creatives/{buyer}/{creative}");

        assertThat(creative.address().apply("acme/banner")).hasValue("/creatives/acme/banner");
        assertThat(creative.address().apply("acme/a/b")).hasValue("/creatives/acme/~YS9i");
        assertThat(creative.address().apply("acme")).isEmpty();
        assertThat(creative.address().apply("/banner")).isEmpty();
    }

    @Test
    void a_thing_without_a_page_leads_nowhere() {
        assertThat(SubjectType.of("user").address().apply("u")).isEmpty();
    }

    @Test
    void a_thing_of_which_there_is_one_needs_no_id() {
        assertThat(SubjectType.shownAt("audit_log", "audit.view", "/audit-log")
                        .address()
                        .apply("audit_log"))
                .hasValue("/audit-log");
    }

    @Test
    void a_module_may_know_better() {
        var creative = SubjectType.shownBy("creative", "creatives.view", id -> Optional.of("/c/" + id.length()));

        assertThat(creative.address().apply("abc")).hasValue("/c/3");
    }
}
