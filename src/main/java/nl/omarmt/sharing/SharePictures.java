package nl.omarmt.sharing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.omarmt.catalogue.Catalogue;
import nl.omarmt.catalogue.Teaser;
import nl.omarmt.paper.PaperSettings;
import nl.omarmt.paper.Workshop;
import nl.omarmt.publishing.Kind;
import nl.omarmt.web.Described;
import nl.omarmt.web.NotFound;
import nl.omarmt.web.SiteWords;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/** The pictures of public pages, and of the site for all others. */
@Component
public class SharePictures {

    /** One address has one picture, whoever asks: in the language in which the content is written. */
    private static final Locale LANGUAGE = Locale.forLanguageTag("nl");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", LANGUAGE);
    private static final DateTimeFormatter DAY_OF_THE_YEAR = DateTimeFormatter.ofPattern("d MMMM", LANGUAGE);
    /** Goes up with every change of what the pictures look like. */
    private static final String EDITION = "1";

    private static final String FOLDER = "/og/";
    private static final String SITE = "site";

    private final Workshop workshop;
    private final Catalogue catalogue;
    private final SiteWords.Source site;
    private final MessageSource messages;
    private final Painting painting = new Painting();

    SharePictures(PaperSettings settings, Catalogue catalogue, SiteWords.Source site, MessageSource messages) {
        this.workshop = settings.workshop();
        this.catalogue = catalogue;
        this.site = site;
        this.messages = messages;
    }

    /**
     * Where the picture of a page stands within this site. It moves when what is on the picture changes, because other
     * sites keep a picture for as long as its address is the same.
     *
     * @param path of the page
     * @param page none for one without a picture of its own
     * @param words of the site
     */
    public String address(String path, @Nullable Described page, SiteWords words) {
        String place = page == null ? SITE : place(path);
        String shown = page == null ? "" : page.title() + "\n" + page.date();
        return FOLDER + place + ".png?v=" + digest(shown + "\n" + words).substring(0, 8);
    }

    /** Static pages stand at the root, and have the word for their kind in the address of their picture. */
    private static String place(String path) {
        return path.indexOf('/', 1) < 0 ? Kind.PAGE.address() + path : path.substring(1);
    }

    /** The picture of the site itself. */
    Picture ofTheSite() {
        SiteWords words = site.now();
        String title = words.motto().isEmpty() ? words.name() : words.motto();
        return picture(new Poster(null, words.tagline(), title, "", words.name()));
    }

    /**
     * The picture of a public page, in one statement.
     *
     * @throws NotFound when readers can see no such page
     */
    Picture of(String kind, String slug) {
        Teaser page = Kind.atAddress(kind)
                .flatMap(known -> catalogue.firstAt(List.of(known.path(slug))))
                .orElseThrow(NotFound::new);
        return picture(new Poster(
                page.ref().kind(),
                eyebrow(page),
                page.title(),
                line(page),
                site.now().name()));
    }

    /**
     * The picture as PNG.
     *
     * @throws nl.omarmt.paper.Busy when too many others are being drawn
     */
    byte[] png(Picture picture) {
        return workshop.make(picture.digest(), () -> painting.png(picture.poster()));
    }

    private String eyebrow(Teaser page) {
        String kind = say("site.kind." + page.kind());
        return switch (page.ref().kind()) {
            case PAGE -> "";
            // What sort of article or group it is says what it is as well.
            case ARTICLE, WORKGROUP -> page.label().isEmpty() ? kind : say(page.label());
            default -> page.label().isEmpty() ? kind : kind + " · " + say(page.label());
        };
    }

    private String line(Teaser page) {
        return switch (page.ref().kind()) {
            case REPORT, ARTICLE, EVENT ->
                Stream.of(days(page), page.place())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · "));
            case CALL -> say("site.call.until") + " " + DAY.format(page.lastDate());
            case WORKGROUP, PARTNER, TIP, PAGE -> "";
        };
    }

    private static String days(Teaser page) {
        LocalDate first = page.date();
        LocalDate last = page.lastDate();
        if (!last.isAfter(first)) {
            return DAY.format(first);
        }
        return (first.getYear() == last.getYear() ? DAY_OF_THE_YEAR : DAY).format(first) + " – " + DAY.format(last);
    }

    private String say(String key) {
        return messages.getMessage(key, null, LANGUAGE);
    }

    private static Picture picture(Poster poster) {
        return new Picture(poster, digest(poster.toString()));
    }

    private static String digest(String text) {
        return DigestUtils.md5DigestAsHex((EDITION + "\n" + text).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A picture before it is drawn.
     *
     * @param digest differs as soon as anything on it does
     */
    record Picture(Poster poster, String digest) {}
}
