package nl.omarmt.accounts;

/** There is an account with this e-mail address already. */
class EmailTaken extends RuntimeException {

    EmailTaken() {
        super("an account has this address");
    }
}
