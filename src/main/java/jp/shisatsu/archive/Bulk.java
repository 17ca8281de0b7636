package jp.shisatsu.archive;

import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import jp.shisatsu.report.InspectionReport;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.Transaction;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Service;

/**
 * Fills an empty archive with a great many reports: in the tables as {@link Archive}
 * would have them, but with neither a transaction for each nor the index told of it. Who
 * fills it has to rebuild the index.
 */
@Service
public class Bulk {

    /** Some thousand rows, mostly questions. */
    private static final int REPORTS_A_TRANSACTION = 100;

    private static final int ROWS_A_BATCH = 500;

    private final SessionFactory sessions;

    private final Writing writing;

    private final RevisionRepository revisions;

    Bulk(EntityManagerFactory entities, Writing writing, RevisionRepository revisions) {
        this.sessions = entities.unwrap(SessionFactory.class);
        this.writing = writing;
        this.revisions = revisions;
    }

    /** A file and the one report in it. */
    public record Delivery(SourceReport source, InspectionReport report) {
    }

    /**
     * Publishes them all, each from a file of its own, and gives the number of rows that
     * made; refused where the archive holds something already.
     */
    public long publish(Stream<Delivery> deliveries, String author) {
        long[] rows = new long[1];
        writing.meanwhile(() -> rows[0] = publish(deliveries.iterator(), author));
        return rows[0];
    }

    private long publish(Iterator<Delivery> deliveries, String author) {
        if (revisions.count() > 0) {
            throw new IllegalStateException("the archive is not empty");
        }
        try (Session session = sessions.openSession()) {
            session.setJdbcBatchSize(ROWS_A_BATCH);
            session.setHibernateFlushMode(FlushMode.COMMIT);
            Search.session(session).indexingPlanFilter(types -> types.exclude(Object.class));
            BulkRegister register = new BulkRegister(session);
            long rows = 0;
            while (deliveries.hasNext()) {
                Transaction transaction = session.beginTransaction();
                rows += publish(some(deliveries), author, session, register);
                transaction.commit();
                session.clear();
            }
            return rows + register.size();
        }
    }

    private static List<Delivery> some(Iterator<Delivery> deliveries) {
        List<Delivery> some = new ArrayList<>();
        while (deliveries.hasNext() && some.size() < REPORTS_A_TRANSACTION) {
            some.add(deliveries.next());
        }
        return some;
    }

    private static long publish(List<Delivery> deliveries, String author, Session session, BulkRegister register) {
        BulkTrips trips = new BulkTrips(session, register, author);
        long rows = deliveries.stream().mapToLong(trips::add).sum();
        register.forgetVisits();
        return rows;
    }

}
