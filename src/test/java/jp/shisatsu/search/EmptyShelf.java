package jp.shisatsu.search;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.work.SearchWorkspace;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Leaves nothing of one test to the next, in the database and in the index. */
class EmptyShelf implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        ApplicationContext context = SpringExtension.getApplicationContext(test);
        context.getBean(JdbcClient.class)
            .sql("truncate source_report, council, site, withdrawn_site, withdrawn_question cascade")
            .update();
        SearchWorkspace index = Search.mapping(context.getBean(EntityManagerFactory.class))
            .scope(Object.class)
            .workspace();
        index.purge();
        index.refresh();
    }

}
