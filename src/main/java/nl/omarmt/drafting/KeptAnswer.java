package nl.omarmt.drafting;

/**
 * What a script hears of a text that it sent to be kept.
 *
 * @param seen the version of the manuscript that the page shows from now on
 * @param words what to tell its writer; empty when there was nothing to keep
 * @param address where the text is found again; after a refusal, where both texts stand beside each other
 */
public record KeptAnswer(int seen, String words, String address) {}
