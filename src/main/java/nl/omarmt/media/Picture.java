package nl.omarmt.media;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a page needs to show an image.
 *
 * @param width of the whole image in pixels, upright
 * @param height as {@code width}
 * @param widths of its renditions in pixels, from narrow to wide
 * @param extension of the files of its renditions
 * @param colour the average, such as {@code #a1b2c3}, shown until the image is there
 * @param focalX what must stay in view when it is cut, in percent from the left
 * @param focalY the same in percent from the top
 * @param withdrawn whether nobody may see it any more; its place stays
 */
public record Picture(
        UUID id,
        int width,
        int height,
        List<Integer> widths,
        String extension,
        String colour,
        int focalX,
        int focalY,
        boolean withdrawn) {

    /** The width that a browser takes that knows no other. */
    private static final int USUAL = 960;

    public String src() {
        return path(widths.stream()
                .filter(wide -> wide <= USUAL)
                .reduce((less, more) -> more)
                .orElse(widths.get(0)));
    }

    /** Whether it is higher than wide, and would fill a screen when it is as wide as the text. */
    public boolean isTall() {
        return height > width;
    }

    /** The smallest rendition, for lists. */
    public String thumbnail() {
        return path(widths.get(0));
    }

    public String srcset() {
        return widths.stream().map(wide -> path(wide) + " " + wide + "w").collect(Collectors.joining(", "));
    }

    /** The class that keeps the focal point in view, in steps of ten percent. */
    public String focus() {
        return "fx" + Math.round(focalX / 10f) + " fy" + Math.round(focalY / 10f);
    }

    /** Where readers who do not want to be seen ask for its removal. */
    public String removalPath() {
        return "/media/" + id + "/verwijderen";
    }

    /** Where its rendition of this width is. */
    public String path(int wide) {
        return "/media/" + MediaKeys.rendition(id, wide, extension);
    }
}
