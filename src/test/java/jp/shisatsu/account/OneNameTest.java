package jp.shisatsu.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.shisatsu.ServedArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ServedArchive
class OneNameTest {

    private static final int ADMINISTRATORS = 4;

    private static final String NAME = "同時";

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcTemplate database;

    @AfterEach
    void forget() {
        database.update("delete from account where name = ?", NAME);
    }

    @RepeatedTest(3)
    void aNameAddedTwiceAtOnceIsTakenTheSecondTime() throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(ADMINISTRATORS);
        Callable<AccountChange> addition = () -> {
            start.await();
            return accounts.add(NAME, "a long enough one", Role.CLERK);
        };
        try (ExecutorService administrators = Executors.newFixedThreadPool(ADMINISTRATORS)) {
            List<Future<AccountChange>> done = administrators.invokeAll(Collections.nCopies(ADMINISTRATORS, addition));
            assertThat(done).extracting(Future::resultNow)
                .containsExactlyInAnyOrder(AccountChange.DONE, AccountChange.NAME_TAKEN, AccountChange.NAME_TAKEN,
                        AccountChange.NAME_TAKEN);
        }
    }

}
