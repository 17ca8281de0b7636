package jp.shisatsu.search;

import static jp.shisatsu.archive.PassageFields.BY_CHARACTER;
import static jp.shisatsu.archive.PassageFields.BY_WORD;
import static jp.shisatsu.archive.PassageFields.PAIRS;
import static jp.shisatsu.archive.PassageFields.WORDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.Query;

/**
 * Marks in a text what a search looked for, as its hits are marked: by an index of this
 * text alone.
 */
public final class Marking {

    private final Analyzers analyzers;

    private final Marks marks;

    Marking(Analyzers analyzers, Query sought) {
        this.analyzers = analyzers;
        try {
            this.marks = new Marks(new MemoryIndex().createSearcher().getIndexReader(), sought);
        }
        catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** The whole text, with what was looked for as hits. */
    public Excerpt of(String text) {
        MemoryIndex passage = new MemoryIndex(true);
        passage.addField(WORDS, text, analyzers.analyzer(BY_WORD));
        passage.addField(PAIRS, text, analyzers.analyzer(BY_CHARACTER));
        try {
            IndexReader onlyPassage = passage.createSearcher().getIndexReader();
            return new Marked(text, marks.in(onlyPassage, List.of(0)).getFirst()).whole();
        }
        catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

}
