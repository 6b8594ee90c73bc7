package nl.omarmt.drafting;

import jakarta.validation.constraints.Size;
import nl.omarmt.drafting.manuscripts.Lifetime;
import org.jspecify.annotations.Nullable;

/**
 * What somebody posts who shares a preview.
 *
 * @param lifetime how long the link works; a week when nothing was chosen
 * @param email where the link is sent; none when it is only shown
 * @param note to whoever gets the mail
 */
public record ShareForm(
        Lifetime lifetime,
        @Size(max = 254) @Nullable String email,
        @Size(max = 1000) @Nullable String note) {

    public ShareForm {
        lifetime = lifetime == null ? Lifetime.WEEK : lifetime;
        email = Fields.line(email);
        note = Fields.line(note);
    }

    static ShareForm blank() {
        return new ShareForm(Lifetime.WEEK, null, null);
    }
}
