package jp.shisatsu.vocabulary;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.springframework.stereotype.Component;

/** Compiles the vocabulary of an index. */
@Component
class Compiler {

    private final Roster roster;

    Compiler(Roster roster) {
        this.roster = roster;
    }

    Vocabulary compile(IndexReader index, KnownReadings known) throws IOException {
        Aloud aloud = new Aloud(known);
        Collected collected = new Collected(aloud);
        roster.members(index).forEach(collected::member);
        collected.all(EntryKind.SITE, roster.sites(index));
        collected.all(EntryKind.COMMITTEE, roster.committees(index));
        collected.all(EntryKind.COUNCIL, roster.councils(index));
        collected.all(EntryKind.PLACE, roster.places(index));
        collected.all(EntryKind.WORD, IndexedNouns.of(index, aloud));
        collected.all(EntryKind.WORD, Compounds.of(index, aloud));
        collected.all(EntryKind.TRIP, roster.trips());
        collected.all(EntryKind.SECTION, roster.sections());
        return new Vocabulary(collected.entries.values());
    }

    /**
     * What was taken so far; a word that is there already is not taken as another kind.
     */
    private static final class Collected {

        private final Aloud aloud;

        private final Map<String, Entry> entries = new HashMap<>();

        Collected(Aloud aloud) {
            this.aloud = aloud;
        }

        void member(String name, long count) {
            keep(new Entry(name.replaceAll("[\\s\\p{Z}]+", ""), EntryKind.MEMBER, count, aloud.readingsOfMember(name)));
        }

        void all(EntryKind kind, Map<String, Long> counts) {
            counts.forEach((text, count) -> keep(
                    new Entry(Folding.usual(text), kind, count, aloud.readings(text, aloud.parts(text)))));
        }

        private void keep(Entry entry) {
            String key = Folding.key(entry.text());
            if (!key.isEmpty()) {
                entries.putIfAbsent(key, entry);
            }
        }

    }

}
