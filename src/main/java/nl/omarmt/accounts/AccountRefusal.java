package nl.omarmt.accounts;

/** Something that may not be done to an account, such as taking the rights of the last administrator. */
class AccountRefusal extends RuntimeException {

    private final String key;

    /** @param key of the message that says why */
    AccountRefusal(String key) {
        super(key);
        this.key = key;
    }

    String key() {
        return key;
    }
}
