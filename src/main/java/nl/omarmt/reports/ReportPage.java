package nl.omarmt.reports;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.omarmt.catalogue.Surroundings;
import nl.omarmt.catalogue.Teaser;
import nl.omarmt.media.PageMedia;
import nl.omarmt.media.Photo;
import nl.omarmt.publishing.Kind;
import nl.omarmt.publishing.Ref;
import nl.omarmt.text.ReadingTime;
import nl.omarmt.text.RenderedText;
import nl.omarmt.web.Amended;
import nl.omarmt.web.Described;
import org.jspecify.annotations.Nullable;

/**
 * A report as readers see it.
 *
 * @param event the meeting that it is about; none without one, or while readers cannot see its page
 * @param attendance how many people were there; none when nobody counted
 * @param minutes that reading takes
 * @param contents the places of the page that have a heading, in order
 * @param partners the public ones that it names
 * @param allPartners how many members the network has
 * @param next the meeting, or else the event, that comes first
 */
public record ReportPage(
        Ref ref,
        String title,
        String path,
        @Nullable Teaser event,
        @Nullable LocalDate date,
        String place,
        String theme,
        @Nullable Integer attendance,
        int minutes,
        Instant publishedAt,
        String summary,
        RenderedText introduction,
        List<String> highlights,
        List<SectionPage> sections,
        List<Contents> contents,
        List<Teaser> partners,
        long allPartners,
        @Nullable Teaser next,
        List<Teaser> readMore,
        @Nullable Amended amended,
        Photo lead,
        PageMedia media)
        implements Described {

    static ReportPage of(
            Report report, Surroundings around, List<SectionPage> sections, PageMedia media, String highlightsWords) {
        return new ReportPage(
                report.ref(),
                report.title(),
                report.path(),
                report.eventId().flatMap(id -> around.named(Kind.EVENT, id)).orElse(null),
                report.metOn().orElse(null),
                report.place(),
                report.theme(),
                report.attendance(),
                ReadingTime.minutes(words(report, sections)),
                report.publication().publishedAt().orElseThrow(),
                report.summary(),
                report.introduction().render(SectionAnchors.INNER + 0).linked(around.addresses()),
                report.highlights(),
                sections,
                Stream.concat(
                                report.highlights().isEmpty()
                                        ? Stream.empty()
                                        : Stream.of(new Contents(SectionAnchors.HIGHLIGHTS, highlightsWords)),
                                sections.stream()
                                        .filter(section -> !section.heading().isEmpty())
                                        .map(section -> new Contents(section.anchor(), section.heading())))
                        .toList(),
                around.named(Kind.PARTNER),
                around.partners(),
                around.next(),
                around.more(),
                report.publication().amended(Amended::new),
                report.lead(),
                media);
    }

    private static int words(Report report, List<SectionPage> shown) {
        int words = ReadingTime.words(report.summary()) + report.introduction().words();
        words += report.highlights().stream().mapToInt(ReadingTime::words).sum();
        words += report.sections().stream()
                .mapToInt(section -> section.body().words() + ReadingTime.words(section.quote()))
                .sum();
        return words
                + shown.stream()
                        .flatMap(section -> section.sessions().stream())
                        .mapToInt(session -> session.words())
                        .sum();
    }

    /** What can play in it once a reader asks for it. */
    List<URI> players() {
        return sections.stream()
                .map(SectionPage::video)
                .filter(Objects::nonNull)
                .map(SectionPage.VideoLink::player)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Where a coordinator changes it. */
    public String editPath() {
        return ref.kind().adminPath(ref.id());
    }

    /** A place of the page by its anchor and heading. */
    public record Contents(String anchor, String text) {}
}
