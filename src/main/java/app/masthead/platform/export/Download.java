package app.masthead.platform.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** An answer that the browser keeps as a file. */
public final class Download {

    private Download() {}

    public static OutputStream open(HttpServletResponse response, String contentType, String fileName) {
        response.setContentType(contentType);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(fileName).build().toString());
        try {
            return response.getOutputStream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
