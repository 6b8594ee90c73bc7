package nl.omarmt.reports;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where videos are kept. A page only links to them: nothing is loaded from there before a click. */
public enum VideoProvider {
    YOUTUBE(
            "YouTube",
            "https://www.youtube.com/watch?v=",
            "[A-Za-z0-9_-]{11}",
            "(?:(?:www|m)\\.)?(?:youtube(?:-nocookie)?\\.com/(?:watch\\?(?:[^#]*&)?v=|embed/|shorts/|live/)|youtu\\.be/)(%s)(?:[?&#/].*)?"),
    VIMEO(
            "Vimeo",
            "https://vimeo.com/",
            "[0-9]{6,12}(?:/[0-9a-f]{8,12})?",
            "(?:www\\.|player\\.)?vimeo\\.com/(?:video/)?(%s)(?:[?#/].*)?"),
    NPO(
            "NPO Start",
            "https://www.npostart.nl/",
            "[A-Z]{1,12}(?:_[A-Z0-9]{1,20}){1,3}",
            "(?:www\\.)?npo(?:start)?\\.nl/(?:[^?#]*/)?(%s)(?:[?#/].*)?");

    private final String label;
    private final String home;
    private final Pattern id;
    private final Pattern address;

    VideoProvider(String label, String home, String id, String address) {
        this.label = label;
        this.home = home;
        this.id = Pattern.compile(id);
        this.address = Pattern.compile("(?i:https?://)?" + address.formatted(id));
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
        return home + video;
    }

    /** The id in a copied address of this provider. */
    Optional<String> idIn(String copied) {
        Matcher matcher = address.matcher(copied);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
