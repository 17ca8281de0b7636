package jp.shisatsu.text;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Where files are taken apart that may be made to do harm: on a thread of its own, which
 * is left behind where it does not end in time.
 */
final class Workbench {

    /** Nesting that a real file never has fills a stack; this one holds a little more. */
    private static final long STACK = 4_000_000;

    private static final long GRACE_MILLIS = 2_000;

    /** Starting one takes a tenth of the time that a short file takes to read. */
    private static final ExecutorService THREADS = Executors.newCachedThreadPool(Workbench::thread);

    private Workbench() {
    }

    static Reading.Read read(Limits limits, Function<Deadline, Reading.Read> reader) {
        Deadline deadline = Deadline.in(limits.time());
        Future<Reading.Read> work = THREADS.submit(() -> reader.apply(deadline));
        try {
            return work.get(limits.time().toMillis() + GRACE_MILLIS, TimeUnit.MILLISECONDS);
        }
        catch (ExecutionException broken) {
            throw reason(broken);
        }
        catch (TimeoutException late) {
            work.cancel(true);
            throw deadline.tooSlow();
        }
        catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw deadline.tooSlow();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "reading", STACK);
        thread.setDaemon(true);
        return thread;
    }

    /** What the libraries stumble over is the file's fault: they read sound files. */
    private static CannotRead reason(ExecutionException broken) {
        return switch (broken.getCause()) {
            case CannotRead refused -> refused;
            case OutOfMemoryError _ -> new CannotRead(Refusal.TOO_LARGE_UNPACKED, "使えるメモリー");
            case null, default -> new CannotRead(Refusal.DAMAGED);
        };
    }

}
