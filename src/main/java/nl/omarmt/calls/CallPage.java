package nl.omarmt.calls;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.omarmt.catalogue.Link;
import nl.omarmt.catalogue.Teaser;
import nl.omarmt.media.PageMedia;
import nl.omarmt.partners.ContactCard;
import nl.omarmt.publishing.Ref;
import nl.omarmt.text.RenderedText;
import nl.omarmt.web.Amended;
import nl.omarmt.web.Described;
import org.jspecify.annotations.Nullable;

/**
 * A call as readers see it.
 *
 * @param deadline the last day on which an answer is welcome
 * @param contact who to answer; none when that person is no longer known
 * @param named the public partner and workgroup that it comes from
 * @param about what names this call: the report in which it was made
 */
public record CallPage(
        Ref ref,
        String title,
        Direction direction,
        RenderedText text,
        String summary,
        CallStatus status,
        @Nullable LocalDate deadline,
        @Nullable ContactCard contact,
        List<Link> named,
        List<Teaser> about,
        @Nullable Amended amended,
        PageMedia media)
        implements Described {

    @Override
    public @Nullable LocalDate date() {
        return deadline;
    }

    private static final int SUMMARY = 240;

    static CallPage of(
            Call call,
            @Nullable ContactCard contact,
            List<Link> named,
            List<Teaser> about,
            PageMedia media,
            Instant now) {
        return new CallPage(
                call.ref(),
                call.title(),
                call.direction(),
                call.text().render("oproep").linked(Link.addresses(named)),
                call.text().excerpt(SUMMARY),
                call.status(now),
                call.deadline().orElse(null),
                contact,
                named.stream().filter(link -> isFrom(call, link.ref())).toList(),
                about,
                call.publication().amended(Amended::new),
                media);
    }

    /** What it mentions in its text is linked there. */
    private static boolean isFrom(Call call, Ref named) {
        return switch (named.kind()) {
            case PARTNER -> call.partnerId().filter(id -> id == named.id()).isPresent();
            case WORKGROUP -> call.workgroupId().filter(id -> id == named.id()).isPresent();
            default -> false;
        };
    }

    /** Whether an answer is still welcome. */
    public boolean isOpen() {
        return status == CallStatus.OPEN;
    }

    /** Where a coordinator changes it. */
    public String editPath() {
        return ref.kind().adminPath(ref.id());
    }
}
