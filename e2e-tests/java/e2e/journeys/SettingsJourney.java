package e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import e2e.pages.ApprovalSettingsScreen;
import e2e.pages.AuditLogScreen;
import e2e.pages.SignInScreen;
import e2e.support.Browser;
import e2e.support.Journey;
import e2e.support.Person;
import e2e.support.Portal;
import org.junit.jupiter.api.Test;

@Journey
class SettingsJourney {

    @Test
    void an_admin_changes_the_thresholds_and_the_log_remembers_both_values(Browser browser, Portal portal) {
        var settings = ApprovalSettingsScreen.open(browser, portal, Person.NORA);
        settings.approveFrom("0.97").rejectUpTo("0.11").save();
        assertThat(settings.notice()).isEqualTo("Approval settings saved.");

        settings.approveFrom("0.96").save();
        assertThat(settings.notice()).isEqualTo("Approval settings saved.");
        assertThat(settings.approvesFrom()).isEqualTo("0.96");

        var log = AuditLogScreen.about(browser, portal, Person.NORA, "approval");
        assertThat(log.difference("Nora Quist changed the approval settings", "Creative auto approve threshold"))
                .isEqualTo("Creative auto approve threshold 0.97 0.96");
    }

    @Test
    void what_was_mistyped_is_named_and_kept(Browser browser, Portal portal) {
        var settings = ApprovalSettingsScreen.open(browser, portal, Person.NORA);
        settings.approveFrom("eleven").save();

        assertThat(settings.problems())
                .containsExactly("Enter a number from 0 to 1 with at most three decimals, for example 0.85");
        assertThat(settings.approvesFrom()).isEqualTo("eleven");
        assertThat(browser.title()).startsWith("Error:");
    }

    @Test
    void names_are_previewed_while_they_are_typed(Browser browser, Portal portal) {
        var settings = ApprovalSettingsScreen.open(browser, portal, Person.NORA);
        settings.nameOrders("{brand} / {month}");

        assertThat(settings.wouldCallAnOrder("Fenwick Rail / 2026-12")).isTrue();
    }

    @Test
    void of_two_admins_at_once_the_second_is_told_and_loses_nothing(Browser first, Browser second, Portal portal) {
        var early = ApprovalSettingsScreen.open(first, portal, Person.MAREN);
        var late = ApprovalSettingsScreen.open(second, portal, Person.MAREN);
        early.approveFrom("0.91").save();
        assertThat(early.notice()).isEqualTo("Approval settings saved.");

        late.approveFrom("0.94").save();
        assertThat(late.conflict()).contains("0.91", "0.94");
        assertThat(late.approvesFrom()).isEqualTo("0.94");

        late.save();
        assertThat(late.notice()).isEqualTo("Approval settings saved.");
    }

    @Test
    void what_was_typed_survives_the_end_of_the_session(Browser browser, Portal portal) {
        var settings = ApprovalSettingsScreen.open(browser, portal, Person.MAREN);
        settings.approveFrom("0.88");
        browser.forgetSession();
        settings.save();

        settings.follow("Go to the home page");
        new SignInScreen(browser, portal).as(Person.MAREN);
        browser.visit(portal.at("harbour", "/settings/approval"));
        assertThat(settings.notice()).startsWith("What you had typed is back");
        assertThat(settings.approvesFrom()).isEqualTo("0.88");
    }

    @Test
    void an_editor_neither_sees_the_settings_nor_gets_there(Browser browser, Portal portal) {
        var page = SignInScreen.open(browser, portal, Person.TOM, "/audit-log");
        assertThat(page.offers("Settings")).isFalse();

        browser.visit(portal.at("harbour", "/settings/approval"));
        assertThat(page.heading()).isEqualTo("You may not do this");
    }
}
