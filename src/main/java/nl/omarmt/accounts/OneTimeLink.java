package nl.omarmt.accounts;

import org.jspecify.annotations.Nullable;

/**
 * What stands behind a one-time link.
 *
 * @param accountId whose password it sets; null for the first administrator, who has no account yet
 */
record OneTimeLink(Purpose purpose, @Nullable Long accountId) {}
