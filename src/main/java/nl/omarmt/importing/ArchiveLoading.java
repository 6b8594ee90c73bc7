package nl.omarmt.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.omarmt.drafting.BulkPublishing;
import nl.omarmt.importing.ArchivePages.Batch;
import nl.omarmt.importing.ArchivePages.Line;
import nl.omarmt.publishing.Kind;

/**
 * One loading of an archive. One thread reads and stores, in its transaction; the others make ready what comes next. Never
 * more than a few batches are in memory.
 */
class ArchiveLoading {

    private static final int BATCH = 100;
    private static final int AHEAD = 3;

    private final Archive archive;
    private final ArchiveIndex index;
    private final ArchivePages pages;
    private final BulkPublishing bulk;
    private final Mistakes mistakes;
    private final int threads = Runtime.getRuntime().availableProcessors();
    private final Queue<Future<Batch>> ahead = new ArrayDeque<>();
    private final List<Line> lines = new ArrayList<>();

    ArchiveLoading(Archive archive, ArchiveIndex index, ArchivePages pages, BulkPublishing bulk, Mistakes mistakes) {
        this.archive = archive;
        this.index = index;
        this.pages = pages;
        this.bulk = bulk;
        this.mistakes = mistakes;
    }

    /** Partners come first, because rows of all others refer to them. */
    void run() {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            BitSet partners = index.lines(Kind.PARTNER);
            BitSet others = new BitSet();
            ArchiveIndex.KINDS.forEach(kind -> others.or(index.lines(kind)));
            others.andNot(partners);
            load(partners, workers);
            load(others, workers);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } finally {
            workers.shutdownNow();
        }
    }

    private void load(BitSet wanted, ExecutorService workers) throws IOException {
        archive.read(wanted.length() - 1, (number, text) -> {
            if (wanted.get(number) && !mistakes.areEnough()) {
                lines.add(new Line(number, text));
                if (lines.size() == BATCH) {
                    handOut(workers);
                }
            }
        });
        handOut(workers);
        while (!ahead.isEmpty()) {
            store(ahead.remove());
        }
    }

    private void handOut(ExecutorService workers) {
        List<Line> batch = List.copyOf(lines);
        lines.clear();
        ahead.add(workers.submit(() -> pages.prepare(batch)));
        if (ahead.size() > threads * AHEAD) {
            store(ahead.remove());
        }
    }

    /** Once a line is wrong the others are only judged. */
    private void store(Future<Batch> prepared) {
        Batch batch = finished(prepared);
        batch.wrong().forEach(wrong -> mistakes.add(wrong.line(), wrong.why()));
        if (mistakes.isEmpty()) {
            bulk.publish(batch.ready());
        }
    }

    private static Batch finished(Future<Batch> prepared) {
        try {
            return prepared.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }
}
