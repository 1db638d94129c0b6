package app.masthead.creatives.content;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.content.VastDocument.MediaFile;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which files of a tag copies are kept of, and which one is shown. */
class VastFilesTests {

    @Test
    void mp4_of_medium_bitrate_comes_first_and_four_are_enough() {
        var tag = tag(film(
                file("webm", "video/webm", "bitrate='900'"),
                file("high", "video/mp4", "bitrate='8000'"),
                file("low", "video/mp4", "bitrate='300'"),
                file("medium", "VIDEO/MP4", "bitrate='1200'"),
                file("untold", "video/mp4", "")));

        assertThat(urls(tag.kept())).containsExactly("medium", "low", "high", "untold");
        assertThat(tag.leftOut()).isEmpty();
    }

    @Test
    void what_is_no_whole_file_or_runs_code_is_none() {
        var tag = tag(film(
                file("pieces", "video/mp4", "delivery='streaming'"),
                file("list", "application/x-mpegURL", ""),
                file("other_list", "video/vnd.mpegurl", ""),
                file("code", "video/mp4", "apiFramework='VPAID'"),
                file("", "video/mp4", ""),
                file("sound", "audio/mpeg", "delivery='progressive'")));

        assertThat(urls(tag.kept())).containsExactly("sound");
        assertThat(tag.kept().getFirst().isSound()).isTrue();
    }

    @Test
    void every_film_has_one_before_any_has_a_second() {
        var tag = tag(
                film(file("a1", "video/mp4", ""), file("a2", "video/mp4", "")),
                film(file("b1", "video/mp4", "")),
                film(file("c1", "video/mp4", ""), file("c2", "video/mp4", "")));

        assertThat(urls(tag.kept())).containsExactly("a1", "b1", "c1", "a2");
    }

    @Test
    void films_beyond_the_fourth_are_named() {
        var films = IntStream.range(0, 6)
                .mapToObj(at -> film(file("f" + at, "video/mp4", ""), file("g" + at, "video/mp4", "")))
                .toArray(String[]::new);

        assertThat(urls(tag(films).kept())).containsExactly("f0", "f1", "f2", "f3");
        assertThat(urls(tag(films).leftOut())).containsExactly("f4", "f5");
    }

    @ParameterizedTest
    @CsvSource({"00:00:30, 30000", "01:00:00.5, 3600500", "00:00:06.040, 6040", "30, ", "-00:00:01, "})
    void the_length_of_the_one_film_is_read(String written, Long milliseconds) {
        var one = tag("<Duration>" + written + "</Duration>", film(file("a", "video/mp4", "")));
        var two =
                tag("<Duration>" + written + "</Duration>", film(file("a", "video/mp4", "")), film(file("b", "", "")));

        assertThat(one.length().map(it -> it.toMillis()).orElse(null)).isEqualTo(milliseconds);
        assertThat(two.length()).isEmpty();
    }

    private static VastDocument tag(String... parts) {
        return VastDocument.parse("<VAST version='4.2'>" + String.join("", parts) + "</VAST>")
                .orElseThrow();
    }

    private static String film(String... files) {
        return Stream.of(files).collect(Collectors.joining("", "<MediaFiles>", "</MediaFiles>"));
    }

    private static String file(String url, String type, String attributes) {
        return "<MediaFile type='" + type + "' " + attributes + ">" + url + "</MediaFile>";
    }

    private static List<String> urls(List<MediaFile> files) {
        return files.stream().map(MediaFile::url).toList();
    }
}
