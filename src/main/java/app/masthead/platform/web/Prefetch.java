package app.masthead.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/** Pages that a browser fetches before anybody asks for them. What is to be said once is kept for whoever does ask. */
@Component(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
public class Prefetch extends SessionFlashMapManager {

    /** Whether nobody looks at the answer yet, and perhaps never will. */
    public static boolean is(HttpServletRequest request) {
        return Stream.of("Sec-Purpose", "Purpose")
                .map(request::getHeader)
                .anyMatch(it -> it != null && it.startsWith("prefetch"));
    }

    @Override
    protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
        return is(request) ? null : super.retrieveFlashMaps(request);
    }
}
