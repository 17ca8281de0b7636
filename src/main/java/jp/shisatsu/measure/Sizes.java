package jp.shisatsu.measure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an archive takes up, in bytes, and the segments of its index. */
record Sizes(long database, long index, int segments, long heap, long largestHeap) {

    /** As it is now; of the heap what is in use once it is tidied up. */
    static Sizes of(JdbcClient database, Path index, int segments) throws IOException {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return new Sizes(database.sql("select pg_database_size(current_database())").query(Long.class).single(),
                folder(index), segments, memory.getHeapMemoryUsage().getUsed(), memory.getHeapMemoryUsage().getMax());
    }

    private static long folder(Path folder) throws IOException {
        long[] bytes = new long[1];
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                bytes[0] += attributes.size();
                return FileVisitResult.CONTINUE;
            }

        });
        return bytes[0];
    }

}
