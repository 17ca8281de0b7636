package jp.shisatsu.cli;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/**
 * The files a command line names: each file as it is, and what may be a report in each
 * folder, by name.
 */
final class ReportFiles extends SimpleFileVisitor<Path> {

    /** Word keeps a file of that name beside an open document. */
    private static final String LOCK = "~$";

    private static final List<String> ENDINGS = List.of(".txt", ".pdf", ".docx");

    private final List<ReportFile> found = new ArrayList<>();

    static List<ReportFile> under(List<Path> named) throws IOException {
        ReportFiles files = new ReportFiles();
        for (Path path : named) {
            files.add(path);
        }
        return files.found;
    }

    private void add(Path named) throws IOException {
        if (Files.isDirectory(named)) {
            int before = found.size();
            Files.walkFileTree(named, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
            found.subList(before, found.size()).sort(null);
        }
        else {
            found.add(new ReportFile(named));
        }
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (!name.startsWith(LOCK) && ENDINGS.stream().anyMatch(name::endsWith)) {
            found.add(new ReportFile(file));
        }
        return FileVisitResult.CONTINUE;
    }

    /**
     * What cannot even be looked at is kept, so that reading it says so. A link back to a
     * folder around it leads to nothing new.
     */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
        if (!(unreadable instanceof FileSystemLoopException)) {
            found.add(new ReportFile(file));
        }
        return FileVisitResult.CONTINUE;
    }

}
