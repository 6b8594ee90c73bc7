package nl.omarmt.reports;

import java.util.EnumSet;
import java.util.Set;
import nl.omarmt.web.Worded;

/** What a section of a report is made of. */
public enum SectionKind implements Worded {
    TEXT("tekst"),
    WORKGROUP_UPDATE("werkgroep"),
    SESSIONS("deelsessies"),
    CALL("oproep"),
    PHOTO("fotos"),
    VIDEO("video"),
    QUOTE("citaat"),
    DOCUMENTS("downloads");

    private static final Set<SectionKind> WITHOUT_BODY = EnumSet.of(PHOTO, VIDEO, QUOTE);
    private static final Set<SectionKind> WITH_DOCUMENTS = EnumSet.of(TEXT, WORKGROUP_UPDATE, DOCUMENTS);
    private static final Set<SectionKind> WITH_PHOTOS = EnumSet.of(TEXT, WORKGROUP_UPDATE, PHOTO);

    private final String word;

    SectionKind(String word) {
        this.word = word;
    }

    /** The key of the word that people read. */
    @Override
    public String message() {
        return "reports.section." + name();
    }

    /** The anchor of such a section while it has no heading. */
    String word() {
        return word;
    }

    /** Whether it can hold formatted text. */
    public boolean hasBody() {
        return !WITHOUT_BODY.contains(this);
    }

    /** Whether documents can be named in it. */
    public boolean hasDocuments() {
        return WITH_DOCUMENTS.contains(this);
    }

    /** Whether photos can stand in it. */
    public boolean hasPhotos() {
        return WITH_PHOTOS.contains(this);
    }

    /** Whether it can have a heading; a quote speaks for itself. */
    public boolean hasHeading() {
        return this != QUOTE;
    }
}
