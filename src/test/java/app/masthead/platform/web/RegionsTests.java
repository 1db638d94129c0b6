package app.masthead.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RegionsTests {

    @Test
    void each_country_is_on_one_continent() {
        assertThat(Regions.continents().values().stream().flatMap(List::stream))
                .containsExactlyInAnyOrder(Locale.getISOCountries());
    }

    @Test
    void every_region_is_made_of_countries_and_stands_for_them() {
        assertThat(Regions.all()).isNotEmpty().allSatisfy(it -> {
            assertThat(it.countries().split(" ")).allMatch(Countries::isKnown);
            assertThat(Regions.expanded(List.of(it.value())))
                    .containsExactly(it.countries().split(" "));
        });
    }

    @Test
    void countries_are_chosen_once_and_an_unknown_region_stays_to_be_refused() {
        assertThat(Regions.expanded(List.of("NL", "all-of-benelux", "all-of-atlantis")))
                .containsExactly("NL", "BE", "LU", "all-of-atlantis");
    }

    @Test
    void the_taxonomy_has_all_of_its_categories_under_their_main_ones() {
        assertThat(ContentCategories.groups()).hasSize(26);
        assertThat(ContentCategories.groups().values().stream()
                        .mapToInt(List::size)
                        .sum())
                .isEqualTo(392);
        assertThat(ContentCategories.name("IAB9-9")).isEqualTo("Cigars");
        assertThat(ContentCategories.name("IAB27")).isEqualTo("IAB27");
    }
}
