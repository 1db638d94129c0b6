package app.masthead.creatives.processing;

import app.masthead.creatives.content.CreativeContent;
import app.masthead.creatives.files.FetchedFile;
import app.masthead.creatives.files.FileFetcher;
import app.masthead.creatives.files.FileProblem;
import app.masthead.creatives.files.MediaFacts;
import app.masthead.creatives.scoring.FoundFile;
import app.masthead.creatives.scoring.Verdict;
import app.masthead.creatives.scoring.Verdict.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks at every file of a creative, one after the other. What an earlier try brought is not fetched again. */
@Component
public class CreativeFiles {

    private static final int MOST = 30;

    /** Then no further file is begun, and the hand is free for others; what is left comes with the next try. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final FileFetcher fetcher;
    private final CreativeFileRows rows;
    private final Clock clock;

    CreativeFiles(FileFetcher fetcher, CreativeFileRows rows, Clock clock) {
        this.fetcher = fetcher;
        this.rows = rows;
        this.clock = clock;
    }

    /** Whether there is anything to fetch. */
    public static boolean hasAny(CreativeContent content) {
        return FileAddress.of(content).stream().anyMatch(address -> address.beforehand() == null);
    }

    /** Fetches what is missing, outside of any transaction, and puts on record what came of it. */
    public Found look(ProcessingOrder order) {
        var addresses = FileAddress.of(order.content());
        var wanted = wanted(addresses);
        var earlier = rows.fetched(order);
        var until = clock.instant().plus(LONGEST);
        var found = addresses.stream()
                .map(address -> look(address, wanted, earlier, until))
                .toList();
        rows.replace(order, found);
        return new Found(found);
    }

    /**
     * A verdict as far as what is on record bears it out, within the transaction that writes it: nothing is approved by
     * rules with a file of which there is no copy, whatever was known when it was judged.
     */
    public Verdict borneOut(Verdict verdict, ProcessingOrder order) {
        if (verdict.outcome() != Outcome.APPROVED) {
            return verdict;
        }
        var kept = rows.kept(order);
        var missing = FileAddress.of(order.content()).stream()
                .filter(address -> !kept.contains(address.url()))
                .map(address -> new LookedAt(address, FetchedFile.failed(FileProblem.NOT_KEPT)))
                .toList();
        return FileVerdicts.completed(verdict, new Found(missing));
    }

    private static Set<FileAddress> wanted(List<FileAddress> addresses) {
        return addresses.stream()
                .filter(address -> address.beforehand() == null)
                .limit(MOST)
                .collect(Collectors.toSet());
    }

    private LookedAt look(
            FileAddress address, Set<FileAddress> wanted, Map<String, FetchedFile> earlier, Instant until) {
        var problem = address.beforehand();
        if (problem != null) {
            return new LookedAt(address, FetchedFile.failed(problem));
        }
        if (!wanted.contains(address)) {
            return new LookedAt(address, FetchedFile.failed(FileProblem.TOO_MANY_FILES));
        }
        return new LookedAt(
                address, Optional.ofNullable(earlier.get(address.url())).orElseGet(() -> fetched(address, until)));
    }

    private FetchedFile fetched(FileAddress address, Instant until) {
        return clock.instant().isBefore(until)
                ? fetcher.fetch(address.url(), address.kind())
                : FetchedFile.failed(FileProblem.NOT_REACHED);
    }

    /** What was found at the addresses of one creative. */
    public static final class Found {

        private final List<LookedAt> files;

        Found(List<LookedAt> files) {
            this.files = files.stream().map(file -> file.among(files)).toList();
        }

        /** Whether something is missing that may be there in a while. */
        public boolean mayImprove() {
            return files.stream().anyMatch(LookedAt::failedForNow)
                    && files.stream().noneMatch(LookedAt::failedForGood);
        }

        List<LookedAt> all() {
            return files;
        }

        /** The files by their addresses, as scorers want to know them. */
        public Map<String, FoundFile> byAddress() {
            var found = new HashMap<String, FoundFile>();
            files.forEach(each -> add(each.address().url(), each.file().facts(), found));
            return found;
        }

        private static void add(String url, @Nullable MediaFacts facts, Map<String, FoundFile> found) {
            if (facts != null) {
                found.put(
                        url,
                        new FoundFile(
                                facts.sha256(),
                                facts.mimeType(),
                                facts.size(),
                                facts.width(),
                                facts.height(),
                                facts.durationMs(),
                                facts.whole()));
            }
        }
    }
}
