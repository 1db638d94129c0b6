package app.masthead.overview.search;

import static app.masthead.support.Cast.as;
import static app.masthead.support.DemoPeople.HARBOUR_ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.PortalTest;
import java.util.Arrays;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlaceTests extends PortalTest {

    @ParameterizedTest
    @EnumSource(Place.class)
    void every_page_that_can_be_gone_to_by_name_is_there(Place place) {
        assertThat(mvc.get().uri(place.path()).with(as(HARBOUR_ADMIN))).hasStatusOk();
    }

    @Test
    void every_link_of_the_navigation_can_be_gone_to_by_name() throws Exception {
        var answer = mvc.get().uri("/settings/general").with(as(HARBOUR_ADMIN)).exchange();
        var page = Jsoup.parse(answer.getResponse().getContentAsString());

        assertThat(page.select(".rail__list a, .settings__nav a").eachAttr("href"))
                .filteredOn(href -> !href.equals("/settings"))
                .isNotEmpty()
                .isSubsetOf(Arrays.stream(Place.values()).map(Place::path).toList());
    }
}
