package jp.shisatsu.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * The one folder all state lies under. Whoever holds an instance owns the folder, also
 * against other processes, until it is closed.
 */
final class DataFolder implements AutoCloseable {

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY = PosixFilePermissions
        .asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private static final String LOCK = "lock";

    private final Path path;

    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Makes the folder if need be and takes it; refused where another process has it. */
    static DataFolder own(Path given) {
        Path path = given.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path, OWNER_ONLY);
            DataFolder folder = new DataFolder(path, lock(path));
            new Owner(ProcessHandle.current().pid(), null).write(path);
            return folder;
        }
        catch (IOException unwritable) {
            throw StartRefused.unwritable(path, unwritable);
        }
    }

    static boolean isOwned(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.WRITE)) {
            return !locked(channel);
        }
        catch (NoSuchFileException | AccessDeniedException _) {
            return false; // not even another's server matters to whoever may not enter
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            throw StartRefused.owned(path, Owner.of(path));
        }
        return channel;
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        }
        catch (OverlappingFileLockException _) {
            return false; // this very process has it already
        }
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** A folder within that nobody else may enter, made if there is none yet. */
    Path closed(String name) throws IOException {
        return Files.createDirectories(path.resolve(name), OWNER_ONLY);
    }

    Secrets secrets() throws IOException {
        return new Secrets(closed("secrets"));
    }

    /** Lets other processes know where this one can be reached. */
    void servedAt(String address) throws IOException {
        new Owner(ProcessHandle.current().pid(), address).write(path);
    }

    @Override
    public void close() throws IOException {
        Owner.forget(path);
        lock.close();
    }

}
