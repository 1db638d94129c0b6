package app.masthead.access.passkeys;

import app.masthead.platform.storage.InstallationSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.web.webauthn.api.Bytes;

/** An authenticator and whoever asks it, without portal and database. */
abstract class PasskeyVerificationTest {

    static final String ORIGIN = "https://console.ads.example";

    final RelyingParty party = party(ORIGIN);
    final PasskeyVerification verification = new PasskeyVerification(party);
    final PasskeyAnswers json = new PasskeyAnswers();
    final PasskeyAccount eve = new PasskeyAccount(UUID.randomUUID(), "eve@masthead.example", "Eve");
    final SoftAuthenticator authenticator = new SoftAuthenticator(ORIGIN).of("console.ads.example");
    final Bytes challenge = Bytes.random();

    StoredPasskey registered() {
        var key = verification.created(challenge, eve.id(), created());
        return new StoredPasskey(
                UUID.randomUUID(),
                key.holder(),
                key.credentialId(),
                key.attestation(),
                key.signCount(),
                key.transports());
    }

    PasskeyAnswers.Created created() {
        return json.created(authenticator.create(json.write(party.creation(challenge, eve, List.of()))));
    }

    long answer(StoredPasskey key, Bytes asked) {
        return verification.used(asked, key, json.used(authenticator.get(json.write(party.request(asked, List.of())))));
    }

    static RelyingParty party(String url) {
        return new RelyingParty(new InstallationSettings(
                URI.create(url),
                URI.create("https://preview.example"),
                "ads.example",
                Path.of("unused"),
                Map.of(),
                null,
                new InstallationSettings.Session(Duration.ofMinutes(30), Duration.ofHours(12)),
                new InstallationSettings.Outbound(false)));
    }
}
