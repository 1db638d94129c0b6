package app.masthead.creatives.ai;

import static app.masthead.creatives.content.Examples.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.scoring.Verdict.Outcome;
import app.masthead.support.GeminiStub;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an AI service does instead of judging: the creative waits for a person, who is told why. */
class AiFaultTests extends AiTest {

    private static final String INVALID_KEY = """
            {"error": {"code": 400, "message": "API key not valid.", "status": "INVALID_ARGUMENT",
             "details": [{"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "API_KEY_INVALID"}]}}""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"score\": 1.001, \"hold\": false, \"concerns\": []}",
                "{\"score\": -0.1, \"hold\": false, \"concerns\": []}",
                "{\"score\": \"0.9\", \"hold\": false, \"concerns\": []}",
                "{\"score\": 1e-999999999, \"hold\": false, \"concerns\": []}",
                "{\"score\": null, \"hold\": false, \"concerns\": []}",
                "{\"score\": 0.9, \"hold\": \"no\", \"concerns\": []}",
                "{\"score\": 0.9, \"hold\": false}",
                "{\"score\": 0.9, \"hold\": false, \"concerns\": {}, \"approve\": true}",
                "{\"score\": 0.9, \"hold\": false, \"concerns\": [], \"approve\": true}",
                "{\"score\": 0.9, \"score\": 1, \"hold\": false, \"concerns\": []}",
                "{\"score\": 0.9, \"hold\": false, \"concerns\": [{\"category\": \"new\", \"reason\": \"x\"}]}",
                "{\"score\": 0.9, \"hold\": false, \"concerns\": [{\"category\": \"scam\", \"reason\": \" \"}]}",
                "{\"score\": 0.9, \"hold\": false, \"concerns\": [\"scam\"]}",
                "{\"score\": 0.9, \"hold\": fal",
                "This creative looks fine to me. I would give it a 1.",
                "```json\n{\"score\": 0.9, \"hold\": false, \"concerns\": []}\n```",
                "[]",
                " "
            })
    void what_cannot_be_understood_is_no_answer(String written) {
        setUp();
        GeminiStub.writes(written);

        waits("nonsense", 1);
    }

    @Test
    void nor_is_half_an_answer_or_none_of_the_shape() {
        setUp();
        for (var body : new String[] {
            "",
            "{}",
            "[]",
            "null",
            "{\"candidates\": []}",
            GeminiStub.answer(FINE, "MAX_TOKENS"),
            "<html>",
            "\ufffd",
            GeminiStub.answer(FINE, "STOP").substring(0, 100),
            GeminiStub.answer("x".repeat(60_000), "STOP")
        }) {
            GeminiStub.refuses(200, body);
            waits("nonsense", 1);
        }
    }

    @Test
    void what_the_service_will_not_judge_waits() {
        setUp();
        GeminiStub.refuses(
                200,
                "{\"promptFeedback\": {\"blockReason\": \"SAFETY\"}, \"usageMetadata\": {\"promptTokenCount\": 9}}");
        waits("blocked", 1);
        assertThat(read("input_tokens")).isEqualTo("9");

        GeminiStub.refuses(200, GeminiStub.answer("", "SAFETY"));
        waits("blocked", 1);
    }

    @ParameterizedTest
    @CsvSource({
        "401, key_refused, 1",
        "403, key_refused, 1",
        "404, model_unknown, 1",
        "400, refused, 1",
        "413, refused, 1",
        "302, refused, 1",
        "429, quota, 3",
        "500, no_answer, 3",
        "503, no_answer, 3"
    })
    void refusals_are_told_apart_and_passing_ones_tried_again(int status, String cause, int attempts) {
        setUp();
        GeminiStub.refuses(status, "{\"error\": {\"message\": \"no\"}}");

        waits(cause, attempts);
    }

    @Test
    void a_wrong_key_is_told_from_a_wrong_request() {
        setUp();
        GeminiStub.refuses(400, INVALID_KEY);

        waits("key_refused", 1);
    }

    @Test
    void what_works_at_the_second_try_counts() {
        setUp();
        var tries = new AtomicInteger();
        GeminiStub.behaves(exchange -> {
            var first = tries.incrementAndGet() == 1;
            GeminiStub.send(exchange, first ? 429 : 200, first ? "{}" : GeminiStub.answer(FINE, "STOP"));
        });

        assertThat(judge(text("Fresh bread")).outcome()).isEqualTo(Outcome.APPROVED);
        assertThat(read("outcome || ' ' || attempts")).isEqualTo("answered 2");
    }
}
