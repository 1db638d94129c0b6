package app.masthead.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.DefaultMessageCodesResolver;
import org.springframework.validation.FieldError;

class SettingsFormTests {

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "0.9, 0.9", "'0,125', 0.125", ".5, 0.5", "1.000, 1.000", "0.950, 0.950"})
    void a_threshold_is_a_share(String typed, BigDecimal meant) {
        assertThat(Typed.share(typed)).hasValue(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.001", "2", "-0.1", "0.1234", "1e-1", "90%", "0x1", "NaN", ".", "٠.٥", "0.9f", "1.5"})
    void anything_else_is_none(String typed) {
        assertThat(Typed.share(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, Europe/Berlin",
        "europe/berlin, Europe/Berlin",
        "America/New York, America/New_York",
        "utc, UTC",
        "US/Eastern, US/Eastern"
    })
    void a_time_zone_is_recognised_as_people_type_it(String typed, String meant) {
        assertThat(TimeZones.meant(typed)).hasValue(meant);
    }

    @Test
    void every_zone_on_offer_can_be_chosen_and_stored() {
        var choices = new TimeZones(java.time.Clock.systemUTC()).choices();

        assertThat(choices)
                .hasSizeGreaterThan(350)
                .allMatch(it -> TimeZones.meant(it.value()).isPresent())
                .allMatch(it -> it.value().matches("[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+){0,2}"))
                .anyMatch(it -> it.label().matches("Central European Time, UTC\\+0[12]:00"));
    }

    @Test
    void a_complete_general_form_passes() {
        assertThat(general(" Acme ", "europe/berlin", "EUR")).isEmpty();
        assertThat(new GeneralForm(" Acme ", "europe/berlin", "EUR", "0").settings())
                .isEqualTo(new GeneralSettings("Acme", "Europe/Berlin", "EUR"));
    }

    @Test
    void each_general_field_says_what_is_wrong_with_it() {
        assertThat(general(null, null, null)).containsExactly("name", "zone", "currency");
        assertThat(general("\u00a0\u2003", "Mars/Olympus", "XAU")).containsExactly("name", "zone", "currency");
        assertThat(general("a".repeat(201), "UTC", "DEM")).containsExactly("name", "currency");
        assertThat(general("a\0b", "UTC", "eur")).containsExactly("name", "currency");
    }

    @Test
    void thresholds_must_leave_something_between_them() {
        assertThat(approval("manual", "0.5", "0.5", null, null)).containsExactly("rejectUpTo");
        assertThat(approval("auto", "0.4", "0.5", null, null)).containsExactly("rejectUpTo");
        assertThat(approval("auto", "0.501", "0.5", null, null)).isEmpty();
        assertThat(approval("auto", "x", null, null, null)).containsExactly("approveFrom", "rejectUpTo");
    }

    @Test
    void names_take_known_placeholders_only() {
        assertThat(approval("auto", "1", "0", "{brand}", "{product}")).isEmpty();
        assertThat(approval("auto", "1", "0", "{product}", "{whatever}")).containsExactly("orderName", "lineItemName");
        assertThat(approval("auto", "1", "0", "{brand", "a\nb")).containsExactly("orderName", "lineItemName");
        assertThat(approval("sometimes", "1", "0", "x".repeat(501), null)).containsExactly("mode", "orderName");
    }

    @Test
    void whatever_is_typed_is_judged() {
        var random = new Random(11);
        for (var round = 0; round < 3_000; round++) {
            var text = noise(random);
            general(text, noise(random), noise(random));
            approval(noise(random), noise(random), noise(random), text, noise(random));
            var preview = new NameTemplate(text).fill(java.util.Map.of("brand", text));
            assertThat(preview).isNotNull();
        }
    }

    private static String noise(Random random) {
        var alphabet = "{}brand_.,019 \0\n\u202eé😀$\\".codePoints().toArray();
        return random.ints(random.nextInt(30), 0, alphabet.length)
                .collect(StringBuilder::new, (text, at) -> text.appendCodePoint(alphabet[at]), StringBuilder::append)
                .toString();
    }

    private static List<String> general(@Nullable String name, @Nullable String zone, @Nullable String currency) {
        var form = new GeneralForm(name, zone, currency, "0");
        var errors = errors(form);
        form.check(errors);
        return fields(errors);
    }

    private static List<String> approval(
            @Nullable String mode,
            @Nullable String approve,
            @Nullable String reject,
            @Nullable String order,
            @Nullable String lineItem) {
        var form = new ApprovalForm(mode, null, approve, reject, order, lineItem, "0");
        var errors = errors(form);
        form.check(errors);
        return fields(errors);
    }

    private static BeanPropertyBindingResult errors(Object form) {
        var errors = new BeanPropertyBindingResult(form, "form");
        errors.setMessageCodesResolver(new DefaultMessageCodesResolver());
        return errors;
    }

    private static List<String> fields(BeanPropertyBindingResult errors) {
        return errors.getFieldErrors().stream().map(FieldError::getField).toList();
    }
}
