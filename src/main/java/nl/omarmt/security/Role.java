package nl.omarmt.security;

/** What somebody with an account may do; each role may do what those before it may. */
public enum Role {
    /** Keeps the page of one partner. */
    PARTNER_MEMBER,
    /** Writes and publishes everything. */
    COORDINATOR,
    /** Also keeps accounts and settings. */
    ADMINISTRATOR
}
