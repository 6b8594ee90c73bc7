package nl.omarmt.commands;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * Runs the command that was asked for and ends the program: with 0 when all is well, with 1 when something is missing,
 * failed or was not understood. {@link nl.omarmt.Omarmt} sees to it that the site stays quiet meanwhile.
 */
@Component
@ConditionalOnProperty(Commands.OPTION)
class Commands implements ApplicationRunner {

    static final String OPTION = "omarmt.command";

    private final List<Command> commands;
    private final ApplicationContext site;

    Commands(List<Command> commands, ApplicationContext site) {
        this.commands = commands;
        this.site = site;
    }

    /** Ends here, before the site would call itself ready, greet and make a first account. */
    @Override
    public void run(ApplicationArguments options) {
        Report report = reportOf(options);
        report.lines().forEach(System.out::println);
        System.exit(SpringApplication.exit(site, () -> report.well() ? 0 : 1));
    }

    Report reportOf(ApplicationArguments options) {
        String wanted = Options.value(options, OPTION);
        return commands.stream()
                .filter(command -> command.name().equals(wanted))
                .findFirst()
                .map(command -> command.run(options))
                .orElseGet(() -> Report.refused("There is no command '" + wanted + "'; there are: "
                        + commands.stream().map(Command::name).sorted().collect(Collectors.joining(", "))));
    }
}
