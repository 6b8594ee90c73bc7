package nl.omarmt;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The site. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Omarmt {

    public static void main(String[] arguments) {
        SpringApplication.run(Omarmt.class, arguments);
    }
}
