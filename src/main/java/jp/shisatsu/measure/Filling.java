package jp.shisatsu.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import jp.shisatsu.archive.Bulk;
import jp.shisatsu.search.upkeep.IndexUpkeep;

/** Fills an empty archive with a generated one: the database, then the index from it. */
public final class Filling {

    private static final double SECOND = 1e9;

    private final Bulk bulk;

    private final IndexUpkeep index;

    /** Of the archive that these keep. */
    public Filling(Bulk bulk, IndexUpkeep index) {
        this.bulk = bulk;
        this.index = index;
    }

    /** Afterwards the folder that the archive lies in says what it holds. */
    public Stock fill(Path folder, long seed, int size) throws IOException {
        Generator generator = new Generator(seed, size);
        long start = System.nanoTime();
        long rows = bulk.publish(generator.deliveries(), "load");
        long kept = System.nanoTime();
        AtomicLong passages = new AtomicLong();
        index.rebuild((done, _) -> passages.set(done));
        Stock stock = new Stock(seed, size, rows, passages.get(), (kept - start) / SECOND,
                (System.nanoTime() - kept) / SECOND);
        stock.note(folder);
        return stock;
    }

}
