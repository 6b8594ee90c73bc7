package nl.omarmt.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.omarmt.media.Picture;
import nl.omarmt.publishing.Content;
import nl.omarmt.publishing.Ref;
import nl.omarmt.text.RichText;
import nl.omarmt.web.Time;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue keeps of one public page.
 *
 * @param summary one or two sentences for the teaser, plain text
 * @param label the message key of its sort, such as {@code events.kind.TRAINING}; empty when it has none
 * @param theme what it is about in a few words; of a workgroup its central question
 * @param place where it is, for what happens somewhere
 * @param visibleFrom when readers may see it
 * @param startsAt the moment that it is about and that lists sort by: of the meeting, of the article
 * @param endsAt after this moment it is over: the end of an event, the deadline of a call
 * @param open whether it still asks something of readers, apart from {@code endsAt}
 * @param picture its image, for cards; none when it has none
 * @param names the partners, workgroups and events that it names
 */
public record CatalogueEntry(
        Ref ref,
        String path,
        String title,
        String summary,
        String label,
        String theme,
        String place,
        Instant visibleFrom,
        Instant startsAt,
        @Nullable Instant endsAt,
        boolean wholeDay,
        boolean open,
        List<Name> names,
        @Nullable Picture picture) {

    /** The row for content that only has a title, a summary and the moment of its publication. */
    public static CatalogueEntry of(Content content, String summary) {
        Instant published = content.publication().publishedAt().orElseThrow();
        return new CatalogueEntry(
                content.ref(),
                content.path(),
                content.title(),
                summary,
                "",
                "",
                "",
                published,
                published,
                null,
                false,
                true,
                List.of(),
                null);
    }

    public CatalogueEntry labelled(String newLabel) {
        return new CatalogueEntry(
                ref,
                path,
                title,
                summary,
                newLabel,
                theme,
                place,
                visibleFrom,
                startsAt,
                endsAt,
                wholeDay,
                open,
                names,
                picture);
    }

    public CatalogueEntry themed(String newTheme) {
        return new CatalogueEntry(
                ref,
                path,
                title,
                summary,
                label,
                newTheme,
                place,
                visibleFrom,
                startsAt,
                endsAt,
                wholeDay,
                open,
                names,
                picture);
    }

    public CatalogueEntry at(String newPlace) {
        return new CatalogueEntry(
                ref,
                path,
                title,
                summary,
                label,
                theme,
                newPlace,
                visibleFrom,
                startsAt,
                endsAt,
                wholeDay,
                open,
                names,
                picture);
    }

    public CatalogueEntry from(Instant start) {
        return new CatalogueEntry(
                ref,
                path,
                title,
                summary,
                label,
                theme,
                place,
                visibleFrom,
                start,
                endsAt,
                wholeDay,
                open,
                names,
                picture);
    }

    /** From the beginning of this day; while that is not known, from the moment of publication. */
    public CatalogueEntry on(Optional<LocalDate> day) {
        return day.map(known -> from(known.atStartOfDay(Time.ZONE).toInstant())).orElse(this);
    }

    public CatalogueEntry until(@Nullable Instant end) {
        return new CatalogueEntry(
                ref,
                path,
                title,
                summary,
                label,
                theme,
                place,
                visibleFrom,
                startsAt,
                end,
                wholeDay,
                open,
                names,
                picture);
    }

    public CatalogueEntry wholeDay(boolean whole) {
        return new CatalogueEntry(
                ref,
                path,
                title,
                summary,
                label,
                theme,
                place,
                visibleFrom,
                startsAt,
                endsAt,
                whole,
                open,
                names,
                picture);
    }

    public CatalogueEntry open(boolean stillOpen) {
        return new CatalogueEntry(
                ref,
                path,
                title,
                summary,
                label,
                theme,
                place,
                visibleFrom,
                startsAt,
                endsAt,
                wholeDay,
                stillOpen,
                names,
                picture);
    }

    /** With an image on its card; one that was withdrawn is none. */
    public CatalogueEntry pictured(@Nullable Picture newPicture) {
        return new CatalogueEntry(
                ref,
                path,
                title,
                summary,
                label,
                theme,
                place,
                visibleFrom,
                startsAt,
                endsAt,
                wholeDay,
                open,
                names,
                newPicture == null || newPicture.withdrawn() ? null : newPicture);
    }

    /** Nothing names itself. */
    public CatalogueEntry naming(List<Name> newNames) {
        return new CatalogueEntry(
                ref,
                path,
                title,
                summary,
                label,
                theme,
                place,
                visibleFrom,
                startsAt,
                endsAt,
                wholeDay,
                open,
                newNames.stream().filter(name -> !name.named().equals(ref)).toList(),
                picture);
    }

    /** Also names what a text of the page mentions. */
    public CatalogueEntry mentioning(RichText text) {
        return naming(Stream.concat(names.stream(), Name.mentionedIn(text, "", "").stream())
                .toList());
    }

    /**
     * Names a partner, workgroup or event.
     *
     * @param anchor of the place on the page, empty for the page as a whole
     * @param heading of that place, empty for the page as a whole
     */
    public record Name(Ref named, String anchor, String heading) {

        public Name(Ref named) {
            this(named, "", "");
        }

        /** Everything that a text at this place mentions. */
        public static List<Name> mentionedIn(RichText text, String anchor, String heading) {
            return text.mentions().stream()
                    .flatMap(reference -> Ref.parse(reference).stream())
                    .map(named -> new Name(named, anchor, heading))
                    .toList();
        }
    }
}
