package nl.omarmt.drafting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody takes over of another text, as the page with both texts posts it.
 *
 * @param take for each place either its token or nothing
 */
public record Taken(List<String> take) {

    public Taken {
        take = chosen(take);
    }

    /** Without the places in which one's own text stays. */
    static List<String> chosen(@Nullable List<@Nullable String> posted) {
        return Fields.rows(posted).stream().filter(token -> !token.isEmpty()).toList();
    }
}
