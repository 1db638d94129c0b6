package app.masthead.creatives;

import app.masthead.buyers.ApiSettings;
import app.masthead.platform.json.ExactJson;
import app.masthead.platform.web.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads the JSON of a request, and no more of it than is reasonable. */
@Component
class ApiBody {

    private final int largest;

    ApiBody(ApiSettings settings) {
        this.largest = Math.toIntExact(settings.largestBody().toBytes());
    }

    /** The request is larger than is read. */
    static class TooLarge extends Refusal {

        private static final long serialVersionUID = 1L;

        TooLarge(long megabytes) {
            super(HttpStatus.CONTENT_TOO_LARGE, "creatives.api.too-large", megabytes);
        }
    }

    /** The request is not text in UTF-8. */
    static class NotUtf8 extends Refusal {

        private static final long serialVersionUID = 1L;

        NotUtf8() {
            super(HttpStatus.BAD_REQUEST, "creatives.api.not-utf8");
        }
    }

    JsonNode read(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > largest) {
            throw tooLarge();
        }
        var bytes = request.getInputStream().readNBytes(largest + 1);
        if (bytes.length > largest) {
            throw tooLarge();
        }
        try {
            return ExactJson.read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            throw new NotUtf8();
        }
    }

    private TooLarge tooLarge() {
        return new TooLarge(largest / (1024 * 1024));
    }
}
