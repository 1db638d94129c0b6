package app.masthead.demo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamlKeyTests extends SamlTest {

    @Test
    void a_response_signed_before_a_rotation_still_verifies() throws Exception {
        var before = sp.answer();
        provider.rotateCertificates("harbour");

        assertThat(provider.samlCertificates("harbour")).hasSize(2);
        assertThat(verifier.problem(before, "_request")).isEmpty();
        assertThat(verifier.problem(sp.answer(), "_request")).isEmpty();
    }

    @Test
    void an_announced_certificate_is_published_before_it_signs() throws Exception {
        var first = provider.samlCertificates("harbour").getFirst();
        provider.announceCertificate("harbour");
        var announced = provider.samlCertificates("harbour").getLast();

        assertThat(provider.samlCertificates("harbour")).containsExactly(first, announced);
        assertThat(EnvelopedSignature.isValid(sp.answer().xml(), first.getPublicKey()))
                .isTrue();
        provider.rotateCertificates("harbour");
        assertThat(provider.samlCertificates("harbour")).containsExactly(announced, first);
        assertThat(EnvelopedSignature.isValid(sp.answer().xml(), announced.getPublicKey()))
                .isTrue();
    }

    @Test
    void a_certificate_rotated_twice_is_gone() {
        var first = provider.samlCertificates("harbour").getFirst();
        provider.rotateCertificates("harbour");
        provider.rotateCertificates("harbour");

        assertThat(provider.samlCertificates("harbour")).hasSize(2).doesNotContain(first);
    }

    @Test
    void keys_outlast_a_restart_where_a_folder_keeps_them(@TempDir Path folder) throws Exception {
        var first = certificates(folder, false);
        var rotated = certificates(folder, true);

        assertThat(rotated.getLast()).isEqualTo(first.getFirst());
        assertThat(certificates(folder, false)).isEqualTo(rotated);
    }

    private List<X509Certificate> certificates(Path folder, boolean rotate) throws IOException {
        var tenant = new DemoTenant("harbour", "The Daily Harbour", List.of(ADA));
        try (var other = DemoIdentityProvider.start(0, clock, List.of(tenant), folder)) {
            if (rotate) {
                other.rotateCertificates("harbour");
            }
            return other.samlCertificates("harbour");
        }
    }
}
