package app.masthead.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem document (RFC 9457) with the id of the request it belongs to. */
class ProblemView implements View {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (model == null || !(model.get("problem") instanceof ProblemDetail problem)) {
            return;
        }
        var document = new LinkedHashMap<String, Object>();
        document.put("type", "about:blank");
        document.put("title", String.valueOf(problem.getTitle()));
        document.put("status", problem.getStatus());
        document.put("detail", String.valueOf(problem.getDetail()));
        document.put("instance", String.valueOf(problem.getInstance()));
        document.put("requestId", String.valueOf(model.get("requestId")));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(JSON.writeValueAsBytes(document));
    }
}
