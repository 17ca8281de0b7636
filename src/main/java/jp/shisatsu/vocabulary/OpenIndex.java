package jp.shisatsu.vocabulary;

import java.io.Closeable;
import java.io.IOException;
import org.apache.lucene.index.IndexReader;

/** A reader that others may read too; it goes when nobody does any more. */
public record OpenIndex(IndexReader reader) implements Closeable {

    @Override
    public void close() throws IOException {
        reader.decRef();
    }

}
