package nl.omarmt.catalogue;

import java.util.List;

/**
 * How an item hangs together with others.
 *
 * @param named the public things that it names, by title
 * @param naming the public places where it is named, newest first
 */
public record Relations(List<Link> named, List<Teaser> naming) {}
