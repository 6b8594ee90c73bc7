package nl.omarmt.drafting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells browsers where the modules of the editor are: those of its libraries by their own names, those of the site as
 * {@code omarmt/editor/<name>} and {@code omarmt/media/<name>}. All lead to addresses with a hash, so that no browser ever
 * mixes an old module with a new one.
 *
 * @param json what stands in the page between the tags, character for character
 * @param addresses of all modules, so that a page can ask for them at once instead of one after the other
 */
record ImportMap(String json, Collection<String> addresses) {

    static final String OWN = "omarmt/editor/";

    private static final String OWN_FILES = "/assets/js/editor/";

    /** What the editor needs of the library of photos. */
    private static final List<String> MEDIA = List.of("library", "upload");

    private static final List<String> LIBRARIES = List.of(
            "orderedmap",
            "prosemirror-commands",
            "prosemirror-dropcursor",
            "prosemirror-gapcursor",
            "prosemirror-history",
            "prosemirror-inputrules",
            "prosemirror-keymap",
            "prosemirror-model",
            "prosemirror-schema-list",
            "prosemirror-state",
            "prosemirror-tables",
            "prosemirror-transform",
            "prosemirror-view",
            "rope-sequence",
            "w3c-keyname");

    /** @throws NullPointerException when a module is not there, which is a fault of the build */
    static ImportMap of(ResourceUrlProvider assets, JsonMapper mapper) {
        Map<String, String> imports = new TreeMap<>();
        for (String library : LIBRARIES) {
            String file = library.equals("w3c-keyname") ? "/index.js" : "/dist/index.js";
            imports.put(library, address(assets, "/assets/webjars/" + library + file));
        }
        for (String file : ownFiles()) {
            imports.put(OWN + file.replaceFirst("\\.js$", ""), address(assets, OWN_FILES + file));
        }
        for (String module : MEDIA) {
            imports.put("omarmt/media/" + module, address(assets, "/assets/js/media/" + module + ".js"));
        }
        return new ImportMap(mapper.writeValueAsString(Map.of("imports", imports)), List.copyOf(imports.values()));
    }

    /** The source by which a Content-Security-Policy allows this map and no other inline script (CSP level 3, 2.3.1). */
    String source() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private static String address(ResourceUrlProvider assets, String path) {
        return Objects.requireNonNull(assets.getForLookupPath(path), () -> "There is no " + path);
    }

    private static List<String> ownFiles() {
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver().getResources("classpath:/static" + OWN_FILES + "*.js");
            return List.of(files).stream()
                    .map(file -> Objects.requireNonNull(file.getFilename()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
