package nl.omarmt.access;

import java.util.List;

/** The pages of the library, and what becomes of one of its images. */
final class MediaViews {

    private static final String LIBRARY = "/beheer/media";
    private static final String IMAGE = ".library__name";
    private static final String REMOVAL = "a:has-text('Verwijderen uit de bibliotheek')";

    private MediaViews() {}

    static List<View> forAdministrators() {
        return List.of(
                View.at(LIBRARY),
                View.at(LIBRARY + "?zoek=bestaatniet"),
                View.at(LIBRARY + "/documenten"),
                View.firstOf(LIBRARY, IMAGE),
                View.firstOf(LIBRARY + "?zoek=logo", IMAGE),
                View.firstOf(LIBRARY + "?mist=CONSENT", IMAGE),
                View.firstOf(LIBRARY + "/documenten", ".documents a"),
                new View("refused description of a document", window -> {
                    window.fill("#title", "");
                    window.send("main form.form");
                }),
                new View("removal of a used image", window -> {
                    window.open(LIBRARY + "?zoek=soep");
                    window.press(IMAGE);
                    window.press(REMOVAL);
                }),
                new View("refused consent", window -> {
                    window.open(LIBRARY + "?zoek=soep");
                    window.press(IMAGE);
                    window.run(
                            "document.querySelectorAll('#toestemming [name=purposes]').forEach(box => box.checked = false)");
                    window.send("#toestemming");
                }),
                View.at("/beheer/media/verzoeken"),
                new View("asked to remove a photo", window -> {
                    window.open(Views.REPORT);
                    window.press(".photo__remove");
                    window.fill("#reason", "Ik sta hierop en wil dat niet meer.");
                    window.press("main form .button");
                }),
                new View("requests", window -> window.open("/beheer/media/verzoeken")),
                new View("withdrawn image", window -> {
                    window.press("main a.button");
                    window.turn("summary:has-text('Foto intrekken')");
                    window.press("form[action$='/intrekken'] button");
                }),
                new View("report with a withdrawn photo", window -> window.open(Views.REPORT)),
                View.at("/beheer/instellingen/media"),
                new View("refused limits", window -> {
                    window.fill("#imageMegabytes", "0");
                    window.send("main form.form");
                }));
    }
}
