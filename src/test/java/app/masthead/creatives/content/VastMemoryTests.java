package app.masthead.creatives.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A tag is read once for whoever looks at a creative, however often its text is asked for. */
class VastMemoryTests {

    private final AtomicInteger read = new AtomicInteger();
    private final VastMemory memory = new VastMemory(xml -> {
        read.incrementAndGet();
        return VastReader.read(xml);
    });

    @Test
    void all_who_look_at_one_content_read_its_tag_once() {
        var content = Examples.example("manifest_vast_inline");

        IntStream.range(0, 9).forEach(each -> content.assets("vast")
                .flatMap(asset -> asset.text("content").stream())
                .forEach(memory::of));

        assertThat(read).hasValue(1);
    }

    @Test
    void what_is_no_document_is_read_once_as_well() {
        assertThat(memory.of("no document")).isEmpty();
        assertThat(memory.of("no document")).isEmpty();

        assertThat(read).hasValue(1);
    }

    @Test
    void more_texts_than_there_is_room_for_are_not_all_remembered() {
        var texts = IntStream.range(0, 100)
                .mapToObj(at -> at + " is no document" + " ".repeat(500_000))
                .toList();

        texts.forEach(memory::of);
        texts.forEach(memory::of);

        var remembered = 2 * texts.size() - read.get();
        assertThat(remembered).isLessThanOrEqualTo(VastMemory.ROOM / 500_000);
    }

    @Test
    void whoever_asks_for_a_document_is_given_what_was_read_before() {
        var xml = "<VAST version='4.2'/>";

        assertThat(VastDocument.parse(xml).orElseThrow())
                .isSameAs(VastDocument.parse(xml).orElseThrow());
    }
}
