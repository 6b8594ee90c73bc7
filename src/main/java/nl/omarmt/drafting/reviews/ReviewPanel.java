package nl.omarmt.drafting.reviews;

import java.util.List;
import nl.omarmt.security.Colleagues.Colleague;
import org.jspecify.annotations.Nullable;

/**
 * What an editor shows about reading along.
 *
 * @param colleagues who else can be asked, by name; empty when there is nobody
 * @param mail whether a mail reaches them
 * @param current the review that matters now; none when nobody was asked
 */
public record ReviewPanel(
        List<Colleague> colleagues, boolean mail, @Nullable CurrentReview current) {}
