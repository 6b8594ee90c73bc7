package nl.omarmt.access;

import java.util.ArrayList;
import java.util.List;
import nl.omarmt.publishing.Kind;

/** Every kind of page of the site with the demonstration network, once. */
final class Views {

    static final String REPORT = "/verslagen/verslag-netwerkbijeenkomst-utrecht-omarmt-30-mei-2024";

    private static final String CARD = "main .card__title a";
    private static final String ROW = "main .table tbody a";
    private static final String EDITOR = "main form.editor";
    private static final String OLDER =
            "document.querySelectorAll('[name=version]').forEach(field => field.value = -1)";

    private static final String OTHER = "document.querySelector('[name=seen]').value = 99";

    private Views() {}

    static List<View> forVisitors() {
        return List.of(
                View.at("/"),
                View.at("/verslagen"),
                View.at("/verslagen?jaar=2001"),
                View.at(REPORT),
                View.at("/artikelen"),
                View.firstOf("/artikelen", CARD),
                View.at("/artikelen/tien-minuten-per-uur-zijn-van-mij"),
                View.firstOf(REPORT, ".photo__remove"),
                new View("refused request to remove a photo", window -> window.send("main form")),
                View.at("/agenda"),
                View.firstOf("/agenda", CARD),
                View.firstOf("/agenda?wanneer=geweest", CARD),
                View.at("/werkgroepen"),
                View.firstOf("/werkgroepen", CARD),
                View.at("/partners"),
                View.at("/partners?q=bestaatniet"),
                View.firstOf("/partners", ".directory a"),
                View.at("/oproepen"),
                View.firstOf("/oproepen", CARD),
                View.firstOf("/oproepen", "[aria-labelledby=gesloten] .card__title a"),
                View.at("/inspiratie"),
                View.firstOf("/inspiratie", CARD),
                View.at("/over"),
                View.at("/inloggen"),
                new View("login refused", Views::logInInVain),
                View.at("/wachtwoord-vergeten"),
                View.at("/wachtwoord-instellen?token=verlopen"),
                View.at("/voorbeeld/verlopen"),
                View.at("/verslagen?pagina=x"),
                View.at("/bestaat-niet"),
                View.at("/artikelen/gratis-fietslessen-in-overvecht"));
    }

    /** Those behind the login of an administrator. */
    static List<View> forAdministrators() {
        List<View> views = new ArrayList<>();
        views.add(View.at("/beheer"));
        for (Kind kind : Kind.values()) {
            views.add(View.at(kind.adminPath()));
            views.add(View.at(kind.adminPath() + "/nieuw"));
            views.add(View.firstOf(kind.adminPath(), ROW));
        }
        views.add(View.at("/beheer/verslagen?q=bestaatniet"));
        views.add(View.firstOf("/beheer/artikelen?status=SCHEDULED", ROW));
        views.add(new View("withdrawn", window -> {
            window.open("/beheer/oproepen?status=PUBLISHED");
            window.press(ROW);
            window.turn("summary:has-text('Intrekken')");
            window.press("form[action$='/intrekking'] button");
        }));
        views.add(new View("person", window -> {
            window.open("/beheer/partners?q=appeltaart");
            window.press(ROW);
            window.press("#contactpersonen a");
            window.press("button[value='absences.add']");
        }));
        views.add(new View("bin", Views::throwAway));
        views.add(View.at("/beheer/accounts"));
        views.add(View.at("/beheer/accounts/nieuw"));
        views.add(new View("invitation", Views::invite));
        views.add(View.firstOf("/beheer/accounts", ROW));
        views.add(View.at("/beheer/woorden"));
        views.add(View.at("/beheer/woorden/nieuw"));
        views.add(new View("refused word", window -> {
            window.open("/beheer/woorden/nieuw");
            window.send("main form");
        }));
        views.add(new View("word taken off", window -> {
            window.open("/beheer/woorden");
            window.press("main .table button");
        }));
        views.add(View.at("/beheer/instellingen"));
        views.add(View.at("/beheer/account"));
        views.add(new View("refused form", window -> {
            window.open("/beheer/verslagen/nieuw");
            window.press("button[value='sections.add.TEXT']");
            window.send(EDITOR);
        }));
        views.add(new View("refused account", window -> {
            window.open("/beheer/accounts/nieuw");
            window.press("main form .button");
        }));
        views.add(new View("incomplete", Views::publishTooEarly));
        views.add(new View("two writers", Views::saveAfterSomebodyElse));
        views.add(new View("preview", window -> {
            window.open("/beheer/verslagen");
            window.press(ROW);
            window.open(window.path() + "/voorbeeld");
        }));
        views.add(new View("wide preview", window -> window.press("main a:has-text('Computer')")));
        views.add(new View("page of a preview", window -> {
            window.press("main a:has-text('Telefoon')");
            window.open(window.page().locator("main iframe").getAttribute("src"));
        }));
        views.add(new View("shared preview", Views::share));
        views.add(new View("versions", Views::openVersions));
        views.add(new View("difference", window -> {
            openVersions(window);
            window.press("a:has-text('Verschil met nu')");
        }));
        views.add(new View("begun", window -> {
            window.open("/beheer/verslagen/nieuw");
            window.fill("#title", "Begonnen en niet opgeslagen");
            window.press("button[value='sections.add.QUOTE']");
        }));
        views.add(new View("list with something begun", window -> window.open("/beheer/verslagen")));
        views.add(new View("conflict", Views::throwAwayAfterSomebodyElse));
        views.add(View.at("/beheer/prullenbak/legen"));
        views.addAll(MediaViews.forAdministrators());
        return views;
    }

    /** What a coordinator may not see. */
    static View refusal() {
        return View.at("/beheer/accounts");
    }

    private static void logInInVain(Window window) {
        window.open("/inloggen");
        window.fill("#email", "wie@example.org");
        window.fill("#password", "dit is niet mijn wachtwoord");
        window.press("main button");
    }

    private static void throwAway(Window window) {
        window.open("/beheer/inspiratie");
        window.press(ROW);
        pressToBin(window);
        window.open("/beheer/prullenbak");
    }

    private static void invite(Window window) {
        window.open("/beheer/accounts/nieuw");
        window.fill("#name", "Iris Nieuw");
        window.fill("#email", "iris@example.org");
        window.turn("main form .choice");
        window.press("main form .button");
    }

    /** Another page of the admin area publishes at once, and then says what is missing on a page of its own. */
    private static void publishTooEarly(Window window) {
        window.open("/beheer/artikelen/nieuw");
        window.fill("#title", "Nog lang niet af");
        window.send(EDITOR);
        window.run(
                "for (const form of document.forms) form.action = form.action.replace('/prullenbak', '/publicatie')");
        pressToBin(window);
    }

    private static void saveAfterSomebodyElse(Window window) {
        window.open("/beheer/artikelen");
        window.press(ROW);
        window.fill("#summary", "Wat ik ervan vond voordat iemand anders iets opsloeg.");
        window.run(OTHER);
        window.send(EDITOR);
    }

    private static void share(Window window) {
        window.open("/beheer/werkgroepen");
        window.press(ROW);
        window.open(window.path() + "/voorbeeld");
        window.press("#delen form .button");
    }

    private static void openVersions(Window window) {
        window.open("/beheer/werkgroepen");
        window.press(ROW);
        window.fill("#title", "Een titel die nog niemand leest");
        window.fill("#summary", "Een samenvatting die nog niemand leest.");
        window.send(EDITOR);
        window.press("a:has-text('Alle versies')");
    }

    /** Of a kind in which nothing was typed before: a text that is brought back loads the page anew, with its true version. */
    private static void throwAwayAfterSomebodyElse(Window window) {
        window.open("/beheer/paginas");
        window.press(ROW);
        window.run(OLDER);
        pressToBin(window);
    }

    private static void pressToBin(Window window) {
        window.turn("summary:has-text('Weggooien')");
        window.press("details[open] .button--danger");
    }
}
