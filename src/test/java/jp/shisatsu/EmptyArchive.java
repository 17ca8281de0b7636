package jp.shisatsu;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Leaves nothing of one test to the next. */
class EmptyArchive implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        SpringExtension.getApplicationContext(test)
            .getBean(JdbcClient.class)
            .sql("truncate source_report, council, site, withdrawn_site, withdrawn_question cascade")
            .update();
    }

}
