package nl.omarmt.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
        return with(row -> row.label = newLabel);
    }

    public CatalogueEntry themed(String newTheme) {
        return with(row -> row.theme = newTheme);
    }

    public CatalogueEntry at(String newPlace) {
        return with(row -> row.place = newPlace);
    }

    public CatalogueEntry from(Instant start) {
        return with(row -> row.startsAt = start);
    }

    /** From the beginning of this day; while that is not known, from the moment of publication. */
    public CatalogueEntry on(Optional<LocalDate> day) {
        return day.map(known -> from(known.atStartOfDay(Time.ZONE).toInstant())).orElse(this);
    }

    public CatalogueEntry until(@Nullable Instant end) {
        return with(row -> row.endsAt = end);
    }

    public CatalogueEntry wholeDay(boolean whole) {
        return with(row -> row.wholeDay = whole);
    }

    public CatalogueEntry open(boolean stillOpen) {
        return with(row -> row.open = stillOpen);
    }

    /** With an image on its card; one that was withdrawn is none. */
    public CatalogueEntry pictured(@Nullable Picture newPicture) {
        return with(row -> row.picture = newPicture == null || newPicture.withdrawn() ? null : newPicture);
    }

    /** Nothing names itself. */
    public CatalogueEntry naming(List<Name> newNames) {
        return with(row -> row.names =
                newNames.stream().filter(name -> !name.named().equals(ref)).toList());
    }

    /** Also names what a text of the page mentions. */
    public CatalogueEntry mentioning(RichText text) {
        return naming(Stream.concat(names.stream(), Name.mentionedIn(text, "", "").stream())
                .toList());
    }

    private CatalogueEntry with(Consumer<Row> change) {
        Row row = new Row(this);
        change.accept(row);
        return row.entry();
    }

    /** The same to be filled in one by one. */
    private static final class Row {

        private final CatalogueEntry from;
        private String label;
        private String theme;
        private String place;
        private Instant startsAt;
        private @Nullable Instant endsAt;
        private boolean wholeDay;
        private boolean open;
        private List<Name> names;
        private @Nullable Picture picture;

        Row(CatalogueEntry from) {
            this.from = from;
            this.label = from.label;
            this.theme = from.theme;
            this.place = from.place;
            this.startsAt = from.startsAt;
            this.endsAt = from.endsAt;
            this.wholeDay = from.wholeDay;
            this.open = from.open;
            this.names = from.names;
            this.picture = from.picture;
        }

        CatalogueEntry entry() {
            return new CatalogueEntry(
                    from.ref,
                    from.path,
                    from.title,
                    from.summary,
                    label,
                    theme,
                    place,
                    from.visibleFrom,
                    startsAt,
                    endsAt,
                    wholeDay,
                    open,
                    names,
                    picture);
        }
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
