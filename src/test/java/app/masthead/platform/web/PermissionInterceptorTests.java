package app.masthead.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.method.HandlerMethod;

class PermissionInterceptorTests {

    /** A controller whose author was in a hurry. */
    static class Handlers {
        public void forgotten() {}

        @Can("orders.view")
        public void guarded() {}

        @Open("a test")
        public void open() {}
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_route_that_declares_nothing_is_for_nobody() {
        permit("home.view", "orders.view", "settings.edit");

        assertRefused("forgotten");
    }

    @ParameterizedTest
    @ValueSource(strings = {"orders.approve", "orders", "orders.view.all", "ORDERS.VIEW"})
    void another_permission_opens_nothing(String permission) {
        permit(permission);

        assertRefused("guarded");
    }

    @Test
    void the_permission_lets_through_and_an_open_route_asks_nobody() throws Exception {
        assertRefused("guarded");
        assertThat(ask("open")).isTrue();

        permit("orders.view");
        assertThat(ask("guarded")).isTrue();
    }

    @Test
    void which_methods_there_are_is_no_question_of_permission() throws Exception {
        var request = new MockHttpServletRequest("OPTIONS", "/products");
        var handler = new HandlerMethod(new Handlers(), "forgotten");

        assertThatThrownBy(() -> new PermissionInterceptor().preHandle(request, new MockHttpServletResponse(), handler))
                .isInstanceOf(HttpRequestMethodNotSupportedException.class);
    }

    private static void permit(String... permissions) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("me", "", permissions));
    }

    private static void assertRefused(String handler) {
        assertThatThrownBy(() -> ask(handler)).isInstanceOf(AccessDeniedException.class);
    }

    private static boolean ask(String handler) throws Exception {
        return new PermissionInterceptor()
                .preHandle(
                        new MockHttpServletRequest(),
                        new MockHttpServletResponse(),
                        new HandlerMethod(new Handlers(), handler));
    }
}
