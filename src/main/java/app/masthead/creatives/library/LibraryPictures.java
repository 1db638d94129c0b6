package app.masthead.creatives.library;

import app.masthead.creatives.CreativeId;
import app.masthead.creatives.preview.FileLinks;
import app.masthead.platform.tenancy.CurrentTenant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What creatives look like in small: the thumbnail of a kept file, else a kept picture itself, from the preview host. What
 * is not kept here is never loaded from elsewhere.
 */
@Component
class LibraryPictures {

    private final FileLinks links;

    LibraryPictures(FileLinks links) {
        this.links = links;
    }

    /** The address of a picture of each creative that has one, good for half an hour. */
    Map<CreativeId, String> of(List<LibraryCreative> creatives) {
        var pictures = new HashMap<CreativeId, String>();
        for (var creative : creatives) {
            var picture = creative.picture();
            if (picture != null) {
                pictures.put(creative.id(), links.of(CurrentTenant.require(), picture));
            }
        }
        return pictures;
    }
}
