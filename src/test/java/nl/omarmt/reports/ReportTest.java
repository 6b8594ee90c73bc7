package nl.omarmt.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.omarmt.events.DocumentForm;
import nl.omarmt.media.PhotoForm;
import nl.omarmt.publishing.Gap;
import nl.omarmt.publishing.IncompleteContent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReportTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void aTitleIsEnoughToSaveButNotToPublish() {
        Report report = report(SampleReports.onlyATitle());

        assertThat(report.gaps()).extracting(Gap::field).containsExactly("eventId", "summary", "sections");
        assertThatThrownBy(() -> report.publish(NOW)).isInstanceOf(IncompleteContent.class);
    }

    @Test
    void aCompleteReportMissesNothing() {
        assertThat(report(SampleReports.form("Soep")).gaps()).isEmpty();
    }

    static Stream<Arguments> incomplete() {
        return Stream.of(
                Arguments.of(SampleReports.text(null, "<p>Tekst</p>"), List.of("heading")),
                Arguments.of(SampleReports.text("Opening", "<p>&nbsp;</p>"), List.of("body")),
                Arguments.of(SampleReports.update(null), List.of("workgroupId")),
                Arguments.of(SampleReports.call(null), List.of("callId")),
                Arguments.of(SampleReports.photos(), List.of("photos")),
                Arguments.of(
                        SampleReports.photos(
                                new PhotoForm(null, null, "Een tafel", null, null),
                                new PhotoForm(null, null, null, null, "Ria")),
                        List.of("photos[1].alt")),
                Arguments.of(SampleReports.video("geen video"), List.of("videoId")),
                Arguments.of(SampleReports.quote(null), List.of("quote")),
                Arguments.of(SampleReports.documents(), List.of("documents")),
                Arguments.of(
                        SampleReports.documents(new DocumentForm(null, "https://example.org/a.pdf")),
                        List.of("documents[0].title")),
                Arguments.of(SampleReports.sessions(), List.of()));
    }

    @ParameterizedTest
    @MethodSource("incomplete")
    void aSectionIsCompleteForItsKind(SectionForm section, List<String> fields) {
        Report report = report(SampleReports.form("Soep", SampleReports.text("Opening", "<p>Hallo</p>"), section));

        assertThat(report.gaps())
                .extracting(Gap::field)
                .containsExactlyElementsOf(
                        fields.stream().map(field -> "sections[1]." + field).toList());
    }

    @Test
    void aSectionKeepsOnlyWhatItsKindHas() {
        SectionForm crowded = new SectionForm(
                null,
                SectionKind.QUOTE,
                "Kop",
                "<p>Tekst</p>",
                3L,
                4L,
                "Eén stoel erbij.",
                "Ria",
                VideoProvider.VIMEO,
                "123456789",
                "Titel",
                "Een buurvrouw kookt.",
                List.of(new DocumentForm("Bestand", null)),
                List.of(new PhotoForm(null, null, "Foto", null, null)),
                null);

        SectionForm kept =
                report(SampleReports.form("Soep", crowded)).asForm().sections().get(0);

        assertThat(kept)
                .isEqualTo(new SectionForm(
                        null,
                        SectionKind.QUOTE,
                        "",
                        "",
                        null,
                        null,
                        "Eén stoel erbij.",
                        "Ria",
                        null,
                        "",
                        "",
                        "",
                        List.of(),
                        List.of(),
                        null));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/watch?v=dQw4w9WgXcQ, YOUTUBE, dQw4w9WgXcQ",
        "https://www.youtube.com/watch?list=PL1&v=dQw4w9WgXcQ&t=4, YOUTUBE, dQw4w9WgXcQ",
        "youtu.be/dQw4w9WgXcQ, YOUTUBE, dQw4w9WgXcQ",
        "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ, YOUTUBE, dQw4w9WgXcQ",
        "https://youtube.com/shorts/dQw4w9WgXcQ?feature=share, YOUTUBE, dQw4w9WgXcQ",
        "HTTPS://Music.YouTube.com/watch?v=dQw4w9WgXcQ, YOUTUBE, dQw4w9WgXcQ",
        "https://vimeo.com/123456789, VIMEO, 123456789",
        "https://vimeo.com/123456789/0a1b2c3d4e?share=copy, VIMEO, 123456789/0a1b2c3d4e",
        "https://player.vimeo.com/video/123456789?dnt=1&h=0a1b2c3d4e, VIMEO, 123456789/0a1b2c3d4e",
        "https://vimeo.com/channels/staffpicks/123456789, VIMEO, 123456789",
        "https://player.vimeo.com/video/123456789, VIMEO, 123456789",
        "https://www.npostart.nl/kruispunt/12-05-2024/KN_1712345, NPO, KN_1712345",
        "https://npo.nl/start/serie/zembla/seizoen-2015/wie-is-de-mol-2/, NPO, start/serie/zembla/seizoen-2015/wie-is-de-mol-2"
    })
    void theAddressOfAVideoSaysWhoKeepsIt(String typed, VideoProvider provider, String id) {
        Video video = Video.of(SampleReports.video(typed));

        assertThat(video.videoProvider()).isEqualTo(provider);
        assertThat(video.videoId()).isEqualTo(id);
        assertThat(video.isKnown()).isTrue();
        assertThat(Video.of(SampleReports.video(video.address())))
                .as("read once more from the form")
                .isEqualTo(video);
    }

    @ParameterizedTest
    @CsvSource({
        "https://youtu.be/dQw4w9WgXcQ, https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1",
        "https://vimeo.com/123456789, https://player.vimeo.com/video/123456789?dnt=1&autoplay=1",
        "https://vimeo.com/123456789/0a1b2c3d4e, https://player.vimeo.com/video/123456789?dnt=1&autoplay=1&h=0a1b2c3d4e",
        "https://www.npostart.nl/kruispunt/12-05-2024/KN_1712345, "
    })
    void aVideoPlaysWithinAPageWhereItsProviderAllowsIt(String typed, @Nullable URI player) {
        Video video = Video.of(SampleReports.video(typed));

        assertThat(video.videoProvider().player(video.videoId())).isEqualTo(Optional.ofNullable(player));
    }

    @ParameterizedTest
    @CsvSource({
        "YOUTUBE, dQw4w9WgXcQ, https://www.youtube.com/watch?v=dQw4w9WgXcQ",
        "NPO, KN_1712345, https://www.npostart.nl/KN_1712345",
        "YOUTUBE, https://vimeo.com/123456789, https://vimeo.com/123456789",
        "VIMEO, geen video, geen video"
    })
    void aFormOfBeforeAddressesWereTypedSaysTheAddress(VideoProvider provider, String id, String address) {
        SectionForm form = new SectionForm(
                null,
                SectionKind.VIDEO,
                null,
                null,
                null,
                null,
                null,
                null,
                provider,
                id,
                null,
                null,
                List.of(),
                List.of(),
                null);

        assertThat(form.videoId()).isEqualTo(address);
        assertThat(form.videoProvider()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/watch?v=dQw4w9WgXcQ",
        "javascript:alert(1)",
        "dQw4w9WgXcQ\" onclick=\"x",
        "https://www.youtube.com/",
        "https://www.youtube.com/@UtrechtOmarmt",
        "https://youtube.com.example.org/watch?v=dQw4w9WgXcQ",
        "https://example.org@youtube.com/watch?v=dQw4w9WgXcQ",
        "https://npo.nl/start",
        "dQw4w9WgXcQ",
        "12345"
    })
    void whatIsNoVideoIsNotKnown(String typed) {
        assertThat(Video.of(SampleReports.video(typed)).isKnown()).isFalse();
    }

    @Test
    void anchorsFollowHeadingsAndAreEachUsedOnce() {
        Report report = report(SampleReports.form(
                "Soep",
                SampleReports.text("Opening", "<p>a</p>"),
                SampleReports.text("Opening", "<p>b</p>"),
                SampleReports.quote("Eén stoel erbij."),
                SampleReports.text("Deelsessie 5", "<p>c</p>"),
                SampleReports.text("In het kort", "<p>d</p>")));

        assertThat(report.sections())
                .extracting(ReportSection::anchor)
                .containsExactly("opening", "opening-2", "citaat", "over-deelsessie-5", "over-in-het-kort");
    }

    private static Report report(ReportForm form) {
        Report report = new Report();
        report.revise(form);
        return report;
    }
}
