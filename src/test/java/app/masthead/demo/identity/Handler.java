package app.masthead.demo.identity;

import java.io.IOException;

/** What an endpoint does with one request. */
@FunctionalInterface
interface Handler {

    void answer(Call call) throws IOException;
}
