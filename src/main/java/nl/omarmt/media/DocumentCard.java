package nl.omarmt.media;

import java.time.LocalDate;

/** A document in the lists of coordinators. */
record DocumentCard(Attachment attachment, String fileName, LocalDate takenOn) {

    static DocumentCard of(DocumentFile document) {
        return new DocumentCard(document.attachment(), document.origin().fileName(), document.takenOn());
    }
}
