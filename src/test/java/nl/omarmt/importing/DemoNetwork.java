package nl.omarmt.importing;

import org.springframework.context.ApplicationContext;

/** The demonstration network, for tests of other modules that want a site full of content. */
public final class DemoNetwork {

    private DemoNetwork() {}

    /** Loads it into an empty site. */
    public static void load(ApplicationContext site) {
        site.getBean(DemoContent.class).load();
    }
}
