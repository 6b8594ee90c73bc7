package nl.omarmt.drafting.rules;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.omarmt.drafting.checks.CheckedText;
import nl.omarmt.drafting.checks.Finding;
import nl.omarmt.drafting.checks.Part;
import nl.omarmt.drafting.checks.Rule;
import org.springframework.stereotype.Component;

/** Something that was to be filled in or taken out: a placeholder of a template, of Word, or of the writer's own. */
@Component
class Leftover implements Rule {

    /** What people put between brackets for later; "[...]", "[sic]" and "[lacht]" are part of a text. */
    private static final String PLACEHOLDER = "(?:de |het |een |je |jouw |uw )?"
            + "(?:voor-? en achternaam|naam|namen|datum|dag|tijd|tijdstip|uur|plaats|locatie|adres|titel|kop|tekst|foto|beeld|logo"
            + "|link|url|bedrag|aantal|getal|telefoon(?:nummer)?|e-?mail(?:adres)?|functie|organisatie|spreker|onderwerp"
            + "|invullen|aanvullen|volgt|nog|hier|x{2,}|\\?{1,5}|_{2,20})(?: [^\\[\\]\n]{0,60})?";

    private static final String ALONE =
            "(?:(?-i:X{3,20}|x{3,20}|TODO|FIXME)|nnb|ntb|tbd|tba|n\\.n\\.b\\.|n\\.t\\.b\\.|lorem ipsum"
                    + "|klik (?:of tik )?(?:hier )?om tekst in te voeren|fout! verwijzingsbron niet gevonden)";

    private static final Pattern LEFT = Pattern.compile(
            "\\{\\{[^{}\n]{0,80}+(?:\\}\\})?|\\[\\[[^\\[\\]\n]{0,80}+(?:\\]\\])?"
                    + "|\\[ ?" + PLACEHOLDER + "\\]"
                    + "|(?<![\\p{L}\\p{N}.])" + ALONE + "(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public String id() {
        return "leftover";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    public Stream<Finding> check(CheckedText text) {
        return text.spots(Part.WORDS).flatMap(spot -> LEFT.matcher(spot.text())
                .results()
                .map(left -> spot.finding(left.start(), left.end(), left.group())));
    }
}
