package app.masthead.creatives.library;

import app.masthead.platform.storage.InstallationSettings;
import app.masthead.platform.web.Parameters;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Reads and gives the cookie in which a browser remembers a layout, which says nothing else. */
@Component
class LayoutMemory {

    private static final Duration LIFE = Duration.ofDays(365);

    private final String cookie;
    private final boolean secure;

    LayoutMemory(InstallationSettings settings) {
        this.secure = settings.secure();
        this.cookie = secure ? "__Host-masthead-library" : "masthead-library";
    }

    /**
     * The layout that the address names, else the one that the browser remembers, else the grid.
     *
     * @throws app.masthead.platform.web.Invalid when the address names another
     */
    Layout of(Parameters given, HttpServletRequest request, HttpServletResponse response) {
        var named = given.oneOf(Layout.PARAMETER, List.of(Layout.values()), Layout::code);
        if (named == null) {
            return remembered(request);
        }
        response.addHeader(HttpHeaders.SET_COOKIE, written(named));
        return named;
    }

    private Layout remembered(HttpServletRequest request) {
        var cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
                .filter(it -> it.getName().equals(cookie) && it.getValue().equals(Layout.TABLE.code()))
                .findFirst()
                .map(it -> Layout.TABLE)
                .orElse(Layout.GRID);
    }

    private String written(Layout layout) {
        return ResponseCookie.from(cookie, layout.code())
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .maxAge(LIFE)
                .build()
                .toString();
    }
}
