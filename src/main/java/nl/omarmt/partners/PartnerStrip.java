package nl.omarmt.partners;

import java.util.List;
import nl.omarmt.catalogue.Link;

/**
 * Some partners by name, and the way to all of them.
 *
 * @param number of all present members that readers can see
 * @param districts in how many parts of the city these work
 */
public record PartnerStrip(long number, long districts, List<Link> partners) {}
