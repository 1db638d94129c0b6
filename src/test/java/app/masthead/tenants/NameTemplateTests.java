package app.masthead.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameTemplateTests {

    @Test
    void placeholders_are_filled_and_everything_else_stays() {
        var template = new NameTemplate("{brand} – {buyer_ref} ($1 \\ {brand})");

        assertThat(template.fill(Map.of("brand", "A$AP {x} \\ Co", "buyer_ref", "R-1")))
                .isEqualTo("A$AP {x} \\ Co – R-1 ($1 \\ A$AP {x} \\ Co)");
    }

    @Test
    void a_placeholder_without_a_value_stays_visible() {
        assertThat(new NameTemplate("{brand} {po_number}").fill(Map.of("brand", "A")))
                .isEqualTo("A {po_number}");
    }

    @Test
    void each_kind_of_name_knows_its_placeholders() {
        assertThat(new NameTemplate("{brand} {product}").unknown(NameKind.ORDER))
                .hasValue("product");
        assertThat(new NameTemplate("{brand} {product}").unknown(NameKind.LINE_ITEM))
                .isEmpty();
        assertThat(new NameTemplate("{Brand}").unknown(NameKind.ORDER)).hasValue("Brand");
        assertThat(new NameTemplate("{}").unknown(NameKind.ORDER)).hasValue("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{brand", "brand}", "{{brand}}", "{brand} }", "{"})
    void a_brace_alone_is_noticed(String text) {
        assertThat(new NameTemplate(text).hasStrayBrace()).isTrue();
    }

    @Test
    void braces_in_pairs_are_fine() {
        assertThat(new NameTemplate("{brand}{start} no braces").hasStrayBrace()).isFalse();
    }
}
