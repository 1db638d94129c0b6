package app.masthead.creatives;

import app.masthead.buyers.Principal;
import app.masthead.creatives.content.CanonicalJson;
import app.masthead.creatives.sync.RefusedSync;
import app.masthead.creatives.sync.SyncReader;
import app.masthead.platform.json.ExactJson;
import app.masthead.platform.json.MalformedJson;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where buyers' machines send creatives and ask what became of them. */
@RestController
@Can("creatives.submit")
@RequestMapping(path = "/api/v1/creatives", produces = MediaType.APPLICATION_JSON_VALUE)
class CreativesApi {

    private final ApiBody body;
    private final SyncReader reader;
    private final CreativeIntake intake;
    private final CreativeDescriptions descriptions;
    private final ApiProblems problems;

    CreativesApi(
            ApiBody body,
            SyncReader reader,
            CreativeIntake intake,
            CreativeDescriptions descriptions,
            ApiProblems problems) {
        this.body = body;
        this.reader = reader;
        this.intake = intake;
        this.descriptions = descriptions;
        this.problems = problems;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    String sync(
            @AuthenticationPrincipal Principal buyer,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            HttpServletRequest request)
            throws IOException {
        var document = body.read(request);
        return intake.sync(buyer, reader.read(document, key), CanonicalJson.of(document));
    }

    @GetMapping
    String list(
            @AuthenticationPrincipal Principal buyer,
            @RequestParam(name = "status", required = false) @Nullable List<String> statuses,
            @RequestParam(name = "creative_ids", required = false) @Nullable List<String> ids,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit) {
        return ExactJson.write(descriptions.list(buyer, ApiQuery.of(statuses, ids, cursor, limit)));
    }

    @GetMapping("/{creative}")
    String show(@AuthenticationPrincipal Principal buyer, @PathVariable String creative) {
        return ExactJson.write(descriptions.one(buyer, CreativeId.ofPath(buyer.id(), creative)));
    }

    @ExceptionHandler
    ResponseEntity<String> refused(RefusedSync refused, HttpServletRequest request) {
        return problems.of(refused, request);
    }

    @ExceptionHandler
    ResponseEntity<String> malformed(MalformedJson malformed, HttpServletRequest request) {
        return problems.of(malformed, request);
    }

    @ExceptionHandler
    ResponseEntity<String> refused(Refusal refusal, HttpServletRequest request) {
        return problems.of(refusal, request);
    }
}
