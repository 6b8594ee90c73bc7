package nl.omarmt.importing;

import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.omarmt.commands.Command;
import nl.omarmt.commands.Options;
import nl.omarmt.commands.Report;
import nl.omarmt.drafting.BulkPublishing;
import nl.omarmt.drafting.ContentEditing;
import nl.omarmt.partners.Sector;
import nl.omarmt.publishing.Kind;
import org.springframework.boot.ApplicationArguments;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes over an archive, such as that of an older site: all of it or, when something is wrong with one line, nothing. */
@Component
class ArchiveImport implements Command {

    private static final String FILE = "omarmt.import.file";
    private static final String SECTOR = "omarmt.import.sector";

    private final BulkPublishing bulk;
    private final Map<Kind, ContentEditing<?>> contents = new EnumMap<>(Kind.class);
    private final Validator validator;
    private final MessageSource messages;
    private final PlatformTransactionManager transactions;

    ArchiveImport(
            BulkPublishing bulk,
            List<ContentEditing<?>> contents,
            Validator validator,
            MessageSource messages,
            PlatformTransactionManager transactions) {
        this.bulk = bulk;
        contents.forEach(editing -> this.contents.put(editing.kind(), editing));
        this.validator = validator;
        this.messages = messages;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public Report run(ApplicationArguments options) {
        String file = Options.value(options, FILE);
        String wanted = Options.value(options, SECTOR);
        Optional<Sector> sector = wanted.isEmpty()
                ? Optional.of(Sector.COMPANY)
                : Stream.of(Sector.values())
                        .filter(known -> known.name().equals(wanted))
                        .findFirst();
        if (sector.isEmpty()) {
            return Report.refused("There is no sector '" + wanted + "'; there are: " + List.of(Sector.values()));
        }
        return isReadable(file)
                ? attempt(new Archive(Path.of(file)), sector.get())
                : Report.refused("Say which file, with one page on each line: --" + FILE + "=archive.jsonl");
    }

    private static boolean isReadable(String file) {
        try {
            Path path = Path.of(file);
            return Files.isRegularFile(path) && Files.isReadable(path);
        } catch (InvalidPathException none) {
            return false;
        }
    }

    private Report attempt(Archive archive, Sector sector) {
        try {
            return load(archive, sector);
        } catch (IOException | UncheckedIOException unreadable) {
            return Report.refused("Nothing was imported. The file cannot be read: " + unreadable.getMessage());
        } catch (ArchiveMistake mistake) {
            return Report.refused("Nothing was imported. " + mistake.getMessage());
        } catch (DataAccessException refused) {
            return Report.refused("Nothing was imported. The database refused: "
                    + refused.getMostSpecificCause().getMessage());
        }
    }

    private Report load(Archive archive, Sector sector) throws IOException {
        Mistakes mistakes = new Mistakes();
        ArchiveIndex index = ArchiveIndex.of(archive, bulk, mistakes);
        if (mistakes.isEmpty()) {
            ArchiveForms forms = new ArchiveForms(index, validator, sector);
            ArchivePages pages = new ArchivePages(
                    index, forms, contents, bulk.preparation(), messages, new TransactionTemplate(transactions));
            new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
                new ArchiveLoading(archive, index, pages, bulk, mistakes).run();
                if (!mistakes.isEmpty()) {
                    transaction.setRollbackOnly();
                }
            });
        }
        return mistakes.isEmpty()
                ? new Report(true, List.of(index.size() + " pages imported and published"))
                : mistakes.report();
    }
}
