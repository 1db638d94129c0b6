package app.masthead.creatives.preview;

import app.masthead.creatives.CreativeId;
import app.masthead.creatives.content.Asset;
import app.masthead.creatives.files.KeptCopies;
import app.masthead.creatives.files.KeptCopy;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import app.masthead.platform.web.HostKind;
import app.masthead.platform.web.NotFound;
import app.masthead.platform.web.OnHost;
import app.masthead.platform.web.Open;
import app.masthead.platform.web.Segment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** Serves assets to the frames of a creative's page, on the preview host alone. */
@Controller
@OnHost(HostKind.PREVIEW)
@Open("the link is signed, names what it shows, and ends after five minutes")
class PreviewController {

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final PreviewLinks links;
    private final PreviewAssets assets;
    private final FileLinks fileLinks;
    private final KeptCopies copies;
    private final Player player;

    PreviewController(PreviewLinks links, PreviewAssets assets, FileLinks fileLinks, KeptCopies copies, Player player) {
        this.links = links;
        this.assets = assets;
        this.fileLinks = fileLinks;
        this.copies = copies;
        this.player = player;
    }

    /** The link is not ours, has run out, or what it showed has changed. */
    static class NoPreview extends NotFound {

        private static final long serialVersionUID = 1L;

        NoPreview() {
            super("creatives.preview.gone");
        }
    }

    @GetMapping(PreviewLinks.PATH + "/{owner}/{principal}/{creative}/{asset}")
    ResponseEntity<byte[]> show(
            @PathVariable String owner,
            @PathVariable String principal,
            @PathVariable String creative,
            @PathVariable String asset,
            PreviewQuery query,
            @RequestHeader(name = Destination.HEADER, required = false) @Nullable String destination) {
        if (!Destination.isFrame(destination)) {
            throw new NoPreview();
        }
        var ticket = query.ticket(owner, CreativeId.ofPath(principal, creative), Segment.read(asset));
        return links.admit(ticket, query.givenSignature()).flatMap(this::answer).orElseThrow(NoPreview::new);
    }

    private Optional<ResponseEntity<byte[]>> answer(PreviewTicket ticket) {
        return CurrentTenant.call(new TenantId(ticket.tenant()), () -> assets.find(ticket)
                .flatMap(asset -> PreviewKind.of(asset).map(kind -> document(kind, asset, ticket))));
    }

    private ResponseEntity<byte[]> document(PreviewKind kind, Asset asset, PreviewTicket ticket) {
        var policy = PreviewPolicy.of(kind, ticket.network(), fileLinks.origin(), links.origin(ticket.host()));
        var document = document(kind, asset, kind.isFile() ? address(asset, ticket) : "");
        var quiet = kind == PreviewKind.CODE && !ticket.network();
        var answer = ResponseEntity.ok().contentType(HTML);
        if (quiet) {
            answer.header(Quiet.HEADER, Quiet.NO_CONNECTIONS);
        }
        return answer.header("Content-Security-Policy", policy)
                .header("Referrer-Policy", "no-referrer")
                .header("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body((quiet ? Quiet.document(document) : document).getBytes(StandardCharsets.UTF_8));
    }

    private String document(PreviewKind kind, Asset asset, String address) {
        return kind == PreviewKind.VIDEO ? player.document(asset, address) : PreviewDocument.of(kind, asset, address);
    }

    /** The copy by which it is judged; the buyer's own only for whoever asked to load it. */
    private String address(Asset asset, PreviewTicket ticket) {
        return ticket.network()
                ? PreviewFile.loadable(asset).orElse("")
                : PreviewFile.of(asset)
                        .flatMap(it -> kept(it, ticket.creative()))
                        .map(copy -> fileLinks.of(new TenantId(ticket.tenant()), copy.file()))
                        .orElse("");
    }

    private Optional<KeptCopy> kept(String url, CreativeId creative) {
        return copies.of(creative.principal(), creative.creative(), List.of(url)).getOrDefault(url, List.of()).stream()
                .findFirst();
    }
}
