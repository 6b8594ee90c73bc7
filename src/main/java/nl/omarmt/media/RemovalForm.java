package nl.omarmt.media;

import jakarta.validation.constraints.Size;
import nl.omarmt.drafting.Fields;
import org.jspecify.annotations.Nullable;

/** What somebody posts who wants a photo gone; nothing in it is required. */
record RemovalForm(
        @Size(max = RemovalForm.LONGEST_PAGE) @Nullable String page,
        @Size(max = 200) @Nullable String name,
        @Size(max = 254) @Nullable String contact,
        @Size(max = 2000) @Nullable String reason) {

    static final int LONGEST_PAGE = 500;

    RemovalForm {
        page = page != null && page.matches("/[^/\\\\].*|/") ? page : null;
        name = Fields.line(name);
        contact = Fields.line(contact);
        reason = Fields.line(reason);
    }
}
