package app.masthead.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/** Sends a style sheet together with those that it imports into its layers: one answer instead of forty. */
class StyleSheets implements ResourceTransformer {

    private static final Pattern IMPORT = Pattern.compile("@import url\\(\"([^\"]+)\"\\) layer\\(([a-z]+)\\);");
    private static final Pattern LINK = Pattern.compile("url\\(\"(\\.[^\"]+)\"\\)");
    private static final String FOLDER = "/assets/css/";

    @Override
    public Resource transform(HttpServletRequest request, Resource resource, ResourceTransformerChain chain)
            throws IOException {
        var name = resource.getFilename();
        return chain.transform(request, name != null && name.endsWith(".css") ? whole(resource) : resource);
    }

    private static Resource whole(Resource resource) throws IOException {
        var sheet = new StringBuilder();
        var text = text(resource);
        var imports = IMPORT.matcher(text);
        while (imports.find()) {
            imports.appendReplacement(sheet, "");
            sheet.append(layer(resource, imports.group(1), imports.group(2)));
        }
        imports.appendTail(sheet);
        return new TransformedResource(resource, sheet.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String layer(Resource sheet, String path, String layer) throws IOException {
        var folder = FOLDER + path.substring(0, path.lastIndexOf('/') + 1);
        var content = LINK.matcher(text(sheet.createRelative(path))).replaceAll(link -> absolute(folder, link));
        return "@layer " + layer + " {\n" + content + "}\n";
    }

    /** Links are relative to the file in which they were written. */
    private static String absolute(String folder, MatchResult link) {
        return "url(\"" + StringUtils.cleanPath(folder + link.group(1)) + "\")";
    }

    private static String text(Resource resource) throws IOException {
        return resource.getContentAsString(StandardCharsets.UTF_8);
    }
}
