package nl.omarmt.media;

import java.time.LocalDate;
import java.util.Locale;
import nl.omarmt.web.Worded;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/**
 * What a coordinator looks for in the library; an empty part narrows nothing.
 *
 * @param zoek words from the name of the file, the description, the title or the credit
 * @param evenement at which it was made
 * @param jaar in which it was made
 * @param mist what it lacks
 */
record LibrarySearch(
        @Nullable String zoek,
        @Nullable Long evenement,
        @Nullable Integer jaar,
        @Nullable Lack mist) {

    /** What an image lacks before it can be shown well. */
    enum Lack implements Worded {
        ALT,
        CONSENT;

        @Override
        public String message() {
            return "media.lack." + name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isEmpty() {
        return pattern().equals("%%") && evenement == null && jaar == null && mist == null;
    }

    Specification<Image> images(LocalDate today) {
        return Specification.<Image>unrestricted()
                .and((image, query, is) -> is.or(
                        is.like(is.lower(image.get("origin").get("fileName")), pattern(), '\\'),
                        is.like(is.lower(image.get("alt")), pattern(), '\\'),
                        is.like(is.lower(image.get("credit")), pattern(), '\\')))
                .and(MediaSpecifications.made(evenement, jaar))
                .and((image, query, is) -> mist == null ? null : is.isNull(image.get("withdrawnAt")))
                .and((image, query, is) -> mist == Lack.ALT
                        ? is.and(is.equal(image.get("alt"), ""), is.isFalse(image.get("decorative")))
                        : null)
                .and((image, query, is) -> mist == Lack.CONSENT
                        ? is.and(
                                is.equal(image.get("sort"), Sort.PHOTO),
                                is.or(
                                        is.isFalse(image.get("settled")),
                                        is.lessThan(image.get("consent").get("until"), today)))
                        : null);
    }

    Specification<DocumentFile> documents() {
        return Specification.<DocumentFile>unrestricted()
                .and((document, query, is) -> is.or(
                        is.like(is.lower(document.get("origin").get("fileName")), pattern(), '\\'),
                        is.like(is.lower(document.get("title")), pattern(), '\\')))
                .and(MediaSpecifications.made(evenement, jaar));
    }

    private String pattern() {
        String words = zoek == null ? "" : zoek.strip().toLowerCase(Locale.ROOT);
        return "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
