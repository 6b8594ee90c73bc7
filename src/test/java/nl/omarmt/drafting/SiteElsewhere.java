package nl.omarmt.drafting;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The whole site in another JVM, as somebody runs it who downloaded it, until it is killed. */
final class SiteElsewhere implements AutoCloseable {

    static final String EMAIL = "beheer@example.org";
    static final String PASSWORD = "een lange zin om mee binnen te komen";

    private final Process jvm;

    private SiteElsewhere(Process jvm) {
        this.jvm = jvm;
    }

    /** Starts it, and comes back when it answers. */
    static SiteElsewhere on(Path folder, int port) throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        "nl.omarmt.Omarmt",
                        "--server.port=" + port,
                        "--omarmt.database.folder=" + folder,
                        "--omarmt.demo=false")
                .redirectErrorStream(true);
        command.environment().put("OMARMT_ADMIN_EMAIL", EMAIL);
        command.environment().put("OMARMT_ADMIN_PASSWORD", PASSWORD);
        Process jvm = command.start();
        BufferedReader output = jvm.inputReader();
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine();
                line == null || !line.contains("Started Omarmt");
                line = output.readLine()) {
            if (line == null) {
                throw new IllegalStateException("The site did not start: " + said);
            }
            said.append(line).append('\n');
        }
        Thread listener = new Thread(() -> output.lines().forEach(line -> {}), "output of the site");
        listener.setDaemon(true);
        listener.start();
        return new SiteElsewhere(jvm);
    }

    /** The same as {@code kill -9}: no shutdown hook runs. */
    void kill() throws InterruptedException {
        jvm.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        jvm.destroy();
        jvm.waitFor();
    }

    /** Without the tests, which would be found as parts of the site. */
    private static String classPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes/"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
