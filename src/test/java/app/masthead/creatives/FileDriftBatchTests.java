package app.masthead.creatives;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.files.Samples;
import app.masthead.platform.secrets.Sha256;
import org.junit.jupiter.api.Test;

/** More files of what runs than are looked at in one go. */
class FileDriftBatchTests extends ProcessingTest {

    private static final byte[] PICTURE = Samples.png(300, 250);
    private static final int FILES = 120;

    @Test
    void all_that_are_due_are_asked_for_once_batch_after_batch_and_then_nothing_more() {
        PortalsOwnLook.waits(portal);
        node((sent, policy) -> good()).process(arrived(banner(host.file("/a.png", "image/png", PICTURE))));
        due();
        var before = host.asked().size();

        portal.getBean(FileDrift.class).lookAgain();
        assertThat(host.asked().subList(before, host.asked().size()))
                .hasSize(FILES)
                .doesNotHaveDuplicates();
        portal.getBean(FileDrift.class).lookAgain();

        assertThat(host.asked()).hasSize(before + FILES);
        assertThat(rows("select count(*)::text from creative_file where look_at > now() + interval '23 hours'"))
                .containsExactly(String.valueOf(1 + FILES));
    }

    /** Some are still what they were, of others there is nothing at present. */
    private void due() {
        for (var number = 0; number < FILES; number += 2) {
            host.file("/" + number + ".png", "image/png", PICTURE);
        }
        cast.inTenant("acme", it -> it.sql("""
                        insert into creative_file (tenant_id, principal_id, creative_id, number, asset, source_url, state,
                                                   sha256, fetched_at, look_at)
                        select current_tenant(), :buyer, 'spring_banner', 1000 + n, 'banner_image',
                               :host || n || '.png', 'fetched', :sha256, now(), now() - interval '1 hour'
                          from generate_series(0, :files - 1) n""")
                .param("buyer", buyer.id())
                .param("host", "http://localhost:" + host.port() + "/")
                .param("sha256", Sha256.of(PICTURE))
                .param("files", FILES)
                .update());
    }
}
