package nl.omarmt.reports;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where videos are kept. Nothing is loaded from there before a reader asks for it. */
public enum VideoProvider {
    YOUTUBE(
            "YouTube",
            "https://www.youtube.com/watch?v=",
            "[A-Za-z0-9_-]{11}",
            "(?:(?:www|m|music)\\.)?(?:youtube|youtube-nocookie)\\.com",
            "/(?:watch/?\\?(?:[^#]*&)?v=|embed/|shorts/|live/|v/)([A-Za-z0-9_-]{11})(?:[?&#/].*)?",
            "youtu\\.be",
            "/([A-Za-z0-9_-]{11})(?:[?&#/].*)?"),
    /** A video that is not listed has a code behind its number, without which nobody sees it. */
    VIMEO(
            "Vimeo",
            "https://vimeo.com/",
            "[0-9]{6,12}(?:/[0-9a-f]{8,12})?",
            "(?:(?:www|player)\\.)?vimeo\\.com",
            "/(?:(?:manage/)?videos?/|channels/[^/?#]+/|groups/[^/?#]+/videos/|(?:album|showcase)/[0-9]+/video/)?"
                    + "([0-9]{6,12})(?:(?:/|\\?(?:[^#]*&)?h=)([0-9a-f]{8,12}))?(?:[?&#/].*)?"),
    /** Older addresses end with the code of a broadcast; newer ones are words, of which the site makes the code. */
    NPO(
            "NPO Start",
            "https://npo.nl/",
            "[A-Z]{1,12}(?:_[A-Z0-9]{1,20}){1,3}|start/(?:serie|video|afspelen)/[a-z0-9/_-]*[a-z0-9]",
            "(?:www\\.)?npo(?:start)?\\.nl",
            "/(?:[^?#]*/)?([A-Z]{1,12}(?:_[A-Z0-9]{1,20}){1,3})(?:[?#/].*)?",
            "(?:www\\.)?npo\\.nl",
            "/(start/(?:serie|video|afspelen)/[a-z0-9/_-]*[a-z0-9])/?(?:[?#].*)?");

    private final String label;
    private final String home;
    private final Pattern id;
    private final Pattern address;

    /** @param addresses by turns a host, in which capitals do not matter, and what follows it, whose groups make the id */
    VideoProvider(String label, String home, String id, String... addresses) {
        this.label = label;
        this.home = home;
        this.id = Pattern.compile(id);
        this.address = Pattern.compile(IntStream.range(0, addresses.length / 2)
                .mapToObj(pair -> "(?i:(?:https?://)?" + addresses[2 * pair] + ")(?:" + addresses[2 * pair + 1] + ")")
                .collect(Collectors.joining("|")));
    }

    /** Whose video has this address, as somebody copied it. */
    static Optional<VideoProvider> of(String copied) {
        return Stream.of(values())
                .filter(provider -> provider.idIn(copied).isPresent())
                .findFirst();
    }

    /** The name that people know. */
    public String label() {
        return label;
    }

    /** Whether a video of this provider can have this id. */
    boolean knows(String video) {
        return id.matcher(video).matches();
    }

    /** The page of a video at the provider. */
    String href(String video) {
        return this == NPO && !video.contains("/") ? "https://www.npostart.nl/" + video : home + video;
    }

    /** The id in a copied address of this provider. */
    Optional<String> idIn(String copied) {
        Matcher matcher = address.matcher(copied);
        return matcher.matches()
                ? Optional.of(IntStream.rangeClosed(1, matcher.groupCount())
                        .mapToObj(matcher::group)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("/")))
                : Optional.empty();
    }

    /** What plays a video within a page of another site, at once and following its viewers least; none where that cannot be. */
    Optional<URI> player(String video) {
        String[] parts = video.split("/");
        return switch (this) {
            case YOUTUBE -> Optional.of(URI.create("https://www.youtube-nocookie.com/embed/" + video + "?autoplay=1"));
            case VIMEO ->
                Optional.of(URI.create("https://player.vimeo.com/video/" + parts[0] + "?dnt=1&autoplay=1"
                        + (parts.length > 1 ? "&h=" + parts[1] : "")));
            // Its player wants a token that NPO gives to its own sites only.
            case NPO -> Optional.empty();
        };
    }
}
