package nl.omarmt.partners;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody looks for among the partners; an empty part narrows nothing.
 *
 * @param q a part of the name
 * @param district the name of a district
 * @param letter with which the name begins, as {@link PartnerCard#initial()}
 */
public record PartnerSearch(String q, @Nullable Sector sector, String district, String letter) {

    public boolean isEmpty() {
        return q.isBlank() && sector == null && district.isBlank() && letter.isBlank();
    }

    /** The same search under another letter. */
    public PartnerSearch under(String otherLetter) {
        return new PartnerSearch(q, sector, district, otherLetter);
    }

    /** The address of the directory with this search. */
    public String path() {
        UriComponentsBuilder path = UriComponentsBuilder.fromPath("/partners");
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("q", q);
        parts.put("sector", sector == null ? "" : sector.name());
        parts.put("wijk", district);
        parts.put("letter", letter);
        parts.values().removeIf(String::isBlank);
        parts.keySet().forEach(name -> path.queryParam(name, "{" + name + "}"));
        return path.encode().buildAndExpand(parts).toUriString();
    }

    boolean finds(PartnerCard partner) {
        return Names.key(partner.title()).contains(Names.key(q))
                && (sector == null || partner.sectors().contains(sector))
                && (district.isBlank() || partner.districts().stream().anyMatch(district.strip()::equalsIgnoreCase))
                && (letter.isBlank() || partner.initial().equalsIgnoreCase(letter.strip()));
    }
}
