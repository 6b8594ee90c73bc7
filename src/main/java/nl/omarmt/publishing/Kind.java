package nl.omarmt.publishing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of content that readers see, each with its place in the addresses. */
public enum Kind {
    REPORT("verslagen"),
    ARTICLE("artikelen"),
    EVENT("agenda"),
    WORKGROUP("werkgroepen"),
    PARTNER("partners"),
    CALL("oproepen"),
    TIP("inspiratie"),
    PAGE("paginas");

    private final String address;

    Kind(String address) {
        this.address = address;
    }

    /** The word in the address, such as {@code verslagen}. */
    public String address() {
        return address;
    }

    /** The word in message keys and references, such as {@code report}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The module that owns it, as its message keys begin, such as {@code reports}. */
    public String module() {
        return this == PAGE ? "pages" : word() + "s";
    }

    /** The public address of one item; static pages stand at the root. */
    public String path(String slug) {
        return this == PAGE ? "/" + slug : "/" + address + "/" + slug;
    }

    /** The address of the list in the admin area. */
    public String adminPath() {
        return "/beheer/" + address;
    }

    /** The address in the admin area where one item is edited. */
    public String adminPath(long id) {
        return adminPath() + "/" + id;
    }

    /** The kind that goes by this word in an address. */
    public static Optional<Kind> atAddress(String address) {
        return Arrays.stream(values())
                .filter(kind -> kind.address.equals(address))
                .findFirst();
    }
}
