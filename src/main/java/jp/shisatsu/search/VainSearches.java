package jp.shisatsu.search;

import com.ibm.icu.text.Normalizer2;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts what was looked for and not found, so that the clerks see what readers miss.
 * Words only: who searched is not asked, and what may be a person's number or address is
 * not kept.
 */
@Service
public class VainSearches {

    private static final Logger LOG = LoggerFactory.getLogger(VainSearches.class);

    private static final Normalizer2 ONE_WRITING = Normalizer2.getNFKCCasefoldInstance();

    private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}]+");

    /** Addresses for mail, and numbers of telephones and the like. */
    private static final Pattern PERSONAL = Pattern.compile("@|\\d(?:[\\p{Pd}−ーｰ./・ ()]*\\d){6}");

    /** A longer text was pasted, and may hold anything. */
    private static final int LONGEST = 50;

    private static final int MOST_KEPT = 2_000;

    private final JdbcClient database;

    private final TransactionTemplate transaction;

    VainSearches(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Counts one; words that differ in width, case or gaps alone are the same. What was
     * not looked for in a year is forgotten, and of more than 2,000 the rarest.
     */
    public void count(String typed) {
        String words = GAP.matcher(ONE_WRITING.normalize(typed)).replaceAll(" ").strip();
        if (words.isEmpty() || words.length() > LONGEST || PERSONAL.matcher(words).find()) {
            return;
        }
        try {
            transaction.executeWithoutResult(_ -> countOne(words));
        }
        catch (DataAccessException | TransactionException uncounted) {
            LOG.debug("A search in vain was not counted", uncounted);
        }
    }

    /**
     * The reader's page waits for it, but not for the disk: a count that is lost with the
     * machine's power is no loss.
     */
    private void countOne(String words) {
        database.sql("set local synchronous_commit = off").update();
        database.sql("""
                insert into vain_search (words, times, last_on) values (?, 1, current_date)
                on conflict (words) do update set times = vain_search.times + 1, last_on = excluded.last_on
                """).param(words).update();
        database.sql("""
                delete from vain_search where last_on < current_date - interval '1 year'
                or words in (select words from vain_search where words <> ? order by times desc, last_on desc offset ?)
                """).params(words, MOST_KEPT - 1).update();
    }

    /** Those looked for most often first, and among them the latest. */
    public List<VainSearch> mostOften(int limit) {
        return database.sql("""
                select words, times, last_on from vain_search order by times desc, last_on desc, words limit ?
                """).param(limit).query((row, _) -> read(row)).list();
    }

    private static VainSearch read(ResultSet row) throws SQLException {
        return new VainSearch(row.getString("words"), row.getInt("times"), row.getObject("last_on", LocalDate.class));
    }

    /** Forgets these words; whether they were there. */
    public boolean forget(String words) {
        return database.sql("delete from vain_search where words = ?").param(words).update() > 0;
    }

}
