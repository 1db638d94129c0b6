package app.masthead.access.signin;

import java.util.List;
import org.apache.hc.client5.http.cookie.BasicCookieStore;
import org.apache.hc.client5.http.cookie.Cookie;
import org.apache.hc.client5.http.cookie.CookieStore;

/**
 * A browser's cookies while a page of another site posts a form: the session's stays behind (SameSite), and what is
 * answered is kept with all the others. It holds nothing itself, so any number of forms may be under way.
 */
final class CookiesFromElsewhere extends BasicCookieStore {

    private static final String SESSION = "masthead";
    private static final long serialVersionUID = 1L;

    private final transient CookieStore all;

    CookiesFromElsewhere(CookieStore all) {
        this.all = all;
    }

    @Override
    public List<Cookie> getCookies() {
        return all.getCookies().stream()
                .filter(cookie -> !cookie.getName().equals(SESSION))
                .toList();
    }

    @Override
    public void addCookie(Cookie cookie) {
        all.addCookie(cookie);
    }
}
