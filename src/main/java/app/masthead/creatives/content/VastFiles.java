package app.masthead.creatives.content;

import app.masthead.creatives.content.VastDocument.MediaFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of a document that can be kept, the most telling first.
 *
 * @param films how many films have one
 */
record VastFiles(List<MediaFile> inOrder, int films) {

    private static final int MOST = 4;
    private static final Pattern WHOLE = Pattern.compile("(?i)(?:video|audio)/(?!.*(?:mpegurl|dash)).+");
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,2}):(\\d{2}):(\\d{2})(?:\\.(\\d{1,3}))?");

    static VastFiles of(List<MediaFile> all) {
        var films = all.stream()
                .filter(VastFiles::isWhole)
                .collect(Collectors.groupingBy(MediaFile::film, TreeMap::new, Collectors.toList()));
        var places = new TreeMap<Integer, List<MediaFile>>();
        films.values().forEach(files -> dealOut(preferred(files), places));
        return new VastFiles(places.values().stream().flatMap(List::stream).toList(), films.size());
    }

    List<MediaFile> kept() {
        return inOrder.stream().limit(MOST).toList();
    }

    List<MediaFile> leftOut() {
        return inOrder.stream().limit(films).skip(MOST).toList();
    }

    /** The length that is written, in hours, minutes and seconds. */
    static Optional<Duration> length(String written) {
        var found = LENGTH.matcher(written);
        return found.matches()
                ? Optional.of(Duration.ofHours(Long.parseLong(found.group(1)))
                        .plusMinutes(Long.parseLong(found.group(2)))
                        .plusSeconds(Long.parseLong(found.group(3)))
                        .plusMillis(found.group(4) == null ? 0 : milliseconds(found.group(4))))
                : Optional.empty();
    }

    private static boolean isWhole(MediaFile file) {
        return !file.interactive()
                && !file.streamed()
                && !file.url().isBlank()
                && WHOLE.matcher(file.type()).matches();
    }

    private static List<MediaFile> preferred(List<MediaFile> files) {
        var medium = medium(files);
        return files.stream()
                .sorted(Comparator.<MediaFile, Boolean>comparing(
                                file -> !file.type().toLowerCase(Locale.ROOT).endsWith("/mp4"))
                        .thenComparing(file ->
                                bitrate(file).map(it -> Math.abs(it - medium)).orElse(Integer.MAX_VALUE)))
                .toList();
    }

    private static int medium(List<MediaFile> files) {
        var told =
                files.stream().flatMap(file -> bitrate(file).stream()).sorted().toList();
        return told.isEmpty() ? 0 : told.get((told.size() - 1) / 2);
    }

    private static Optional<Integer> bitrate(MediaFile file) {
        return Stream.of(file.bitrate())
                .filter(it -> it.matches("\\d{1,8}"))
                .map(Integer::valueOf)
                .findFirst();
    }

    private static void dealOut(List<MediaFile> files, TreeMap<Integer, List<MediaFile>> places) {
        for (var place = 0; place < files.size(); place++) {
            places.computeIfAbsent(place, none -> new ArrayList<>()).add(files.get(place));
        }
    }

    private static long milliseconds(String digits) {
        return Long.parseLong((digits + "00").substring(0, 3));
    }
}
