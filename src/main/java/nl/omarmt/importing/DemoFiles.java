package nl.omarmt.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.omarmt.publishing.Kind;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the files under {@code demo/}. */
@Component
class DemoFiles {

    private final YAMLMapper yaml = YAMLMapper.builder().build();

    /**
     * The items of a kind, in their order.
     *
     * @throws DemoMistake when the file cannot be read, or an item has no key
     */
    List<DemoItem> items(Kind kind) {
        return items(kind.module());
    }

    /** The photos and documents, as {@link #items(Kind)}. */
    List<DemoItem> media() {
        return items("media");
    }

    /** A photo or document itself. */
    Resource medium(String name) {
        return new ClassPathResource("demo/media/" + name);
    }

    private List<DemoItem> items(String word) {
        String file = word + ".yaml";
        List<DemoItem> items = new ArrayList<>();
        for (JsonNode node : read(file)) {
            DemoItem item = new DemoItem(file, node.path("key").asString("?"), (ObjectNode) node);
            if (item.key().equals("?")) {
                throw new DemoMistake(file, node.toString(), new IllegalArgumentException("an item without a key"));
            }
            items.add(item);
        }
        return items;
    }

    /** A file that is one item as a whole, such as {@code settings.yaml}. */
    DemoItem single(String word) {
        return new DemoItem(word + ".yaml", word, (ObjectNode) read(word + ".yaml"));
    }

    private JsonNode read(String file) {
        try (InputStream content = new ClassPathResource("demo/" + file).getInputStream()) {
            return yaml.readTree(content);
        } catch (JacksonException unreadable) {
            throw new DemoMistake(file, "all", unreadable);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
