package nl.omarmt.calls;

/** How a call stands at a given moment: what a coordinator says of it, or that its deadline has passed. */
public enum CallStatus {
    OPEN,
    FULFILLED,
    EXPIRED,
    WITHDRAWN
}
