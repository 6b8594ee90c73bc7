package nl.omarmt.media;

import java.time.LocalDate;

/**
 * An image in the lists of coordinators.
 *
 * @param label what it is called there: its description, or the name of its file
 * @param undescribed whether it lacks a description
 * @param unsettled whether nobody noted that the site may show it
 */
record ImageCard(
        Picture picture,
        String fileName,
        String label,
        String alt,
        boolean decorative,
        String credit,
        LocalDate takenOn,
        boolean undescribed,
        boolean unsettled) {

    static ImageCard of(Image image, LocalDate today) {
        return new ImageCard(
                image.picture(),
                image.origin().fileName(),
                image.alt().isEmpty() ? image.origin().fileName() : image.alt(),
                image.alt(),
                image.decorative(),
                image.credit(),
                image.takenOn(),
                image.alt().isEmpty() && !image.decorative(),
                !image.isAllowed(today));
    }
}
