package nl.omarmt.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The way from a page to the same page in the language that it is not in now.
 *
 * @param code of that language, as in BCP 47
 * @param query of the address, encoded, with its question mark: what the page was asked, and the language
 */
public record OtherLanguage(String code, String query) {

    /** @param now code of the language of the page that was asked for */
    static OtherLanguage of(HttpServletRequest request, String now) {
        String other = now.equals("en") ? "nl" : "en";
        return new OtherLanguage(other, query(request, other));
    }

    /** The query of this request, in that language or, without one, in no particular one; the body of a form is not part of it. */
    public static String query(HttpServletRequest request, @Nullable String code) {
        String query = ServletUriComponentsBuilder.fromRequest(request)
                .replaceQueryParam("lang", Stream.ofNullable(code).toArray())
                .build()
                .getQuery();
        return query == null ? "" : "?" + query;
    }
}
