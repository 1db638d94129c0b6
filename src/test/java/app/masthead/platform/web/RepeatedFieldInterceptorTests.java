package app.masthead.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

class RepeatedFieldInterceptorTests {

    private final RepeatedFieldInterceptor interceptor = new RepeatedFieldInterceptor();

    @ParameterizedTest
    @ValueSource(strings = {"title", "lines[0].name", "lines[12].place.town", "sort", "how-many", "page", "_csrf"})
    void what_is_taken_once_is_refused_twice(String name) {
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> send(name, "a", "b"));
        assertThat(send(name, "a")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tags", "lines[0].colours", "ids", "codes", "id", "nobody", "lines[0].nobody", "ours", "", "."})
    void what_is_taken_several_times_or_by_nobody_is_let_through(String name) {
        assertThat(send(name, "a", "b")).isTrue();
    }

    private boolean send(String name, String... values) {
        var request = new MockHttpServletRequest();
        request.addParameter(name, values);
        var method = Arrays.stream(Handlers.class.getDeclaredMethods())
                .filter(it -> it.getName().equals("handle"))
                .findFirst()
                .orElseThrow();
        return interceptor.preHandle(request, new MockHttpServletResponse(), new HandlerMethod(new Handlers(), method));
    }

    private record Place(@Nullable String town) {}

    private record Line(
            @Nullable String name,
            @Nullable Place place,
            @Nullable List<String> colours) {}

    private record Form(
            @Nullable String title,
            @Nullable List<String> tags,
            @Nullable List<Line> lines) {}

    private record Own(@Nullable String ours) {}

    private static final class Handlers {

        void handle(
                @PathVariable String id,
                @ModelAttribute("form") Form form,
                @ModelAttribute(name = "own", binding = false) Own own,
                @RequestParam(required = false) @Nullable String sort,
                @RequestParam(name = "how-many", defaultValue = "1") int many,
                @RequestParam("page") int page,
                @RequestParam List<String> ids,
                @RequestParam String[] codes,
                @RequestParam MultiValueMap<String, String> all) {
            throw new IllegalStateException("is never called");
        }
    }
}
