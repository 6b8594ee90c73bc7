package nl.omarmt.reports;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.omarmt.calls.CallCard;
import nl.omarmt.calls.CallStatus;
import nl.omarmt.catalogue.Teaser;
import nl.omarmt.events.Document;
import nl.omarmt.events.SessionPage;
import nl.omarmt.media.Photo;
import nl.omarmt.text.RenderedText;
import org.jspecify.annotations.Nullable;

/**
 * A section as readers see it.
 *
 * @param heading empty for a section without one
 * @param workgroup whose update it is; none while readers cannot see its page
 * @param call as it stands now; none in a section of another kind
 * @param sessions in a section that shows them
 * @param posterId of the image that stands in the place of the video; none when it has none
 */
public record SectionPage(
        SectionKind kind,
        String anchor,
        String heading,
        RenderedText text,
        @Nullable Teaser workgroup,
        @Nullable CallCard call,
        List<SessionPage> sessions,
        List<Document> documents,
        List<Photo> photos,
        String quote,
        @Nullable String quoteBy,
        @Nullable VideoLink video,
        @Nullable UUID posterId) {

    private static final int BELOW_THE_HEADING = 3;

    static SectionPage of(
            ReportSection section,
            String heading,
            @Nullable Teaser workgroup,
            @Nullable CallCard call,
            List<SessionPage> sessions,
            Map<String, String> addresses) {
        return new SectionPage(
                section.kind(),
                section.anchor(),
                heading,
                section.body().render(section.innerAnchor(), BELOW_THE_HEADING).linked(addresses),
                workgroup,
                call,
                sessions,
                section.documents(),
                section.photos(),
                section.quote(),
                section.quoteBy().isEmpty() ? null : section.quoteBy(),
                VideoLink.of(section.video()),
                section.video().videoPosterId());
    }

    /** The numbers of its own images and those of its sessions. */
    Stream<UUID> images() {
        return Stream.of(
                        Stream.ofNullable(posterId),
                        text.images(),
                        sessions.stream().flatMap(session -> session.summary().images()),
                        everyPhoto().map(Photo::imageId).flatMap(Stream::ofNullable))
                .flatMap(Function.identity());
    }

    private Stream<Photo> everyPhoto() {
        return Stream.concat(photos.stream(), sessions.stream().flatMap(session -> session.photos().stream()));
    }

    /** Its own documents and those of its sessions. */
    Stream<Document> everyDocument() {
        return Stream.concat(documents.stream(), sessions.stream().flatMap(session -> session.documents().stream()));
    }

    /** Whether there is anything to see: a call that was withdrawn, for one, leaves nothing. */
    boolean isShown() {
        return switch (kind) {
            case CALL -> call != null;
            case SESSIONS -> !sessions.isEmpty();
            case VIDEO -> video != null;
            case QUOTE -> !quote.isEmpty();
            case TEXT, WORKGROUP_UPDATE, PHOTO, DOCUMENTS ->
                !text.html().isEmpty() || !documents.isEmpty() || !photos.isEmpty();
        };
    }

    /** Whether readers may see this call: its page is public and nobody took it back. */
    static boolean isShown(CallCard call) {
        return call.path() != null && call.status() != CallStatus.WITHDRAWN;
    }

    /**
     * A video by its title and its address at the provider, whose name people know.
     *
     * @param player what plays it within a page; none for a provider that allows it nowhere else
     * @param words what there is to see and hear
     * @param transcript where that can be read instead
     */
    public record VideoLink(
            String title,
            String href,
            String provider,
            @Nullable URI player,
            @Nullable String words,
            @Nullable String transcript) {

        private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^/?#@\\s\\\\][^\\s\\\\]*");

        static @Nullable VideoLink of(Video video) {
            VideoProvider provider = video.videoProvider();
            if (provider == null || !video.isKnown()) {
                return null;
            }
            String text = video.videoText();
            boolean elsewhere = ADDRESS.matcher(text).matches();
            return new VideoLink(
                    video.videoTitle(),
                    video.address(),
                    provider.label(),
                    provider.player(video.videoId()).orElse(null),
                    text.isEmpty() || elsewhere ? null : text,
                    elsewhere ? text : null);
        }
    }
}
