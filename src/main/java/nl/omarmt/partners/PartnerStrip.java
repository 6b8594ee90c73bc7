package nl.omarmt.partners;

import java.util.List;
import nl.omarmt.catalogue.Link;

/**
 * Some partners by name, and the way to all of them.
 *
 * @param number of all present members that readers can see
 */
public record PartnerStrip(long number, List<Link> partners) {}
