package nl.omarmt.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;

/** Another JVM that holds the embedded database of a folder and has written one row there, until it is killed. */
final class RunningElsewhere implements AutoCloseable {

    private static final String READY = "ready";

    private final Process jvm;

    private RunningElsewhere(Process jvm) {
        this.jvm = jvm;
    }

    static RunningElsewhere on(Path folder, Path binaries) throws IOException {
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RunningElsewhere.class.getName(),
                        folder.toString(),
                        binaries.toString())
                .redirectErrorStream(true)
                .start();
        BufferedReader output = jvm.inputReader();
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); !READY.equals(line); line = output.readLine()) {
            if (line == null) {
                throw new IllegalStateException("The other JVM ended: " + said);
            }
            said.append(line).append('\n');
        }
        return new RunningElsewhere(jvm);
    }

    /** The same as {@code kill -9}: no shutdown hook runs. */
    void kill() throws InterruptedException {
        jvm.destroyForcibly().waitFor();
    }

    /** Without the other JVM its PostgreSQL is an orphan, which the next start on the folder would stop. */
    @Override
    public void close() throws InterruptedException {
        jvm.destroy();
        jvm.waitFor();
    }

    public static void main(String[] arguments) throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]), Path.of(arguments[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        try (Connection connection = DriverManager.getConnection(
                        database.getJdbcUrl(), database.getUsername(), database.getPassword());
                Statement statement = connection.createStatement()) {
            statement.execute("create table visit (visitor text)");
            statement.execute("insert into visit values ('acknowledged')");
        }
        System.out.println(READY);
        new CountDownLatch(1).await();
    }
}
