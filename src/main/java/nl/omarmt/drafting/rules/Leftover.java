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

    /** What people put between brackets for later; in a quote brackets may hold other words: "zij [de buren] hielpen". */
    private static final String PLACEHOLDER = "(?:je |jouw |uw )?(?:"
            + "(?:voor-? en achternaam|voornaam|achternaam|naam|namen|datum|tijdstip|aantal|bedrag|titel)(?: [^\\[\\]\n]{1,40})?"
            + "|locatie|adres|tijd|e-?mail(?:adres)?|telefoon(?:nummer)?|link|url|foto|logo|tekst)"
            + "|(?:nog |hier )?(?:invullen|in te vullen|aanvullen|toevoegen|opzoeken|navragen|controleren|bepalen)"
            + "|volgt(?: nog)?|hier komt [^\\[\\]\n]{1,40}|x{2,}|\\?{1,5}|_{2,20}";

    /** Written just so: "Ntb" is the name of a union, and "xxx" are kisses. */
    private static final String EXACTLY =
            "X{3,20}|TODO|FIXME|nnb|NNB|n\\.n\\.b\\.|N\\.N\\.B\\.|ntb|NTB|n\\.t\\.b\\.|N\\.T\\.B\\.|tbd|TBD|tba|TBA";

    private static final String ANYHOW =
            "lorem ipsum|klik (?:of tik )?(?:hier )?om tekst in te voeren" + "|fout! verwijzingsbron niet gevonden";

    private static final Pattern LEFT = Pattern.compile(
            "\\{\\{[^{}\n]{0,80}+(?:\\}\\})?|\\[\\[[^\\[\\]\n]{0,80}+(?:\\]\\])?"
                    + "|\\[ ?(?:" + PLACEHOLDER + ") ?\\]"
                    + "|(?<![\\p{L}\\p{N}.])(?:(?-i:" + EXACTLY + ")|" + ANYHOW + ")(?![\\p{L}\\p{N}])",
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
