package nl.omarmt;

import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.core.env.SimpleCommandLinePropertySource;

/** The site, or with {@code --omarmt.command} one piece of work on its data. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Omarmt {

    private static final String[] QUIET = {
        // a web application still, since security and pages are made of one, but without a port
        "--server.port=-1",
        "--spring.mail.host=",
        "--omarmt.mail.log=false",
        "--omarmt.night-work=-",
        "--omarmt.demo=false",
        "--spring.main.banner-mode=off"
    };

    public static void main(String[] arguments) {
        SpringApplication.run(Omarmt.class, quietForCommand(arguments));
    }

    /** A command works beside a running site: it opens no port, sends no mail, loads and tidies up nothing. */
    static String[] quietForCommand(String... arguments) {
        return new SimpleCommandLinePropertySource(arguments).containsProperty("omarmt.command")
                ? Stream.of(arguments, QUIET).flatMap(Stream::of).toArray(String[]::new)
                : arguments;
    }
}
