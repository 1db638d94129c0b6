package app.masthead.access.signin;

import static app.masthead.support.Cast.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.Attack;
import app.masthead.support.Defends;
import org.apache.hc.client5.http.entity.mime.MultipartEntityBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.HttpEntityWrapper;
import org.junit.jupiter.api.Test;

/** Somebody drops a film where a list of products is asked for. */
class LargeUploadTests extends SignInTest {

    private static final int FIFTY_MEGABYTES = 50 * 1024 * 1024;

    @Test
    @Defends(Attack.HOSTILE_UPLOAD)
    void a_file_over_the_limit_is_refused_as_too_large_and_nothing_is_kept() {
        var bob = visitor();
        signIn(bob, "acme", BOB.email());

        var answer = upload(bob, FIFTY_MEGABYTES);

        assertThat(answer.status()).as(answer.body()).isEqualTo(413);
        assertThat(answer.page().select("h1").text()).isEqualTo("That file is too large");

        assertThat(answer.body()).contains("33 MB").doesNotContain("Exception");
    }

    @Test
    void a_file_within_the_limit_is_read_and_answered_at_its_field() {
        var bob = visitor();
        signIn(bob, "acme", BOB.email());

        assertThat(upload(bob, 1024 * 1024).status()).isEqualTo(422);
    }

    /** Hides how long it is. */
    private static final class ChunkedEntity extends HttpEntityWrapper {

        ChunkedEntity(HttpEntity form) {
            super(form);
        }

        @Override
        public long getContentLength() {
            return -1;
        }

        @Override
        public boolean isChunked() {
            return true;
        }
    }

    /** A sender that does not tell the length cannot be refused before it has been read. */
    @Test
    void so_is_one_that_does_not_tell_its_length() {
        var bob = visitor();
        signIn(bob, "acme", BOB.email());

        var answer = bob.post(at("acme", "/products/import"), new ChunkedEntity(form(bob, FIFTY_MEGABYTES)));

        assertThat(answer.status()).as(answer.body()).isEqualTo(413);
        assertThat(answer.page().select("h1").text()).isEqualTo("That file is too large");
    }

    private Reply upload(Visitor visitor, int size) {
        return visitor.post(at("acme", "/products/import"), form(visitor, size));
    }

    private static HttpEntity form(Visitor visitor, int size) {
        var address = at("acme", "/products/import");
        var token = visitor.get(address).page().select("main input[name=_csrf]").attr("value");
        return MultipartEntityBuilder.create()
                .addTextBody("_csrf", token)
                .addBinaryBody("file", new byte[size], ContentType.APPLICATION_JSON, "film.json")
                .build();
    }
}
