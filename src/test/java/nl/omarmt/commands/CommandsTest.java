package nl.omarmt.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.support.StaticApplicationContext;

class CommandsTest {

    private static final Command COUNT = new Command() {
        @Override
        public String name() {
            return "count";
        }

        @Override
        public Report run(ApplicationArguments options) {
            return new Report(true, List.of(Options.value(options, "to")));
        }
    };

    private static Report run(String... options) {
        return new Commands(List.of(COUNT), new StaticApplicationContext())
                .reportOf(new DefaultApplicationArguments(options));
    }

    @Test
    void theNamedCommandRunsWithTheOptionsAsTheyWereGivenLast() {
        assertThat(run("--omarmt.command=count", "--to=2", "--to=3")).isEqualTo(new Report(true, List.of("3")));
    }

    @Test
    void anUnknownCommandIsToldWhichThereAre() {
        assertThat(run("--omarmt.command=cuont"))
                .isEqualTo(Report.refused("There is no command 'cuont'; there are: count"));
    }
}
