package jp.shisatsu.search;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;
import org.hibernate.search.mapper.pojo.work.SearchIndexingPlanExecutionReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What was published is found from the moment its transaction has ended. Where the index
 * cannot be written, it is public all the same, so this is no failure of the clerk's: it
 * is told to whoever runs the program, and the next start makes the index anew.
 */
@Component
class AfterCommit implements IndexingPlanSynchronizationStrategy {

    private static final Logger LOG = LoggerFactory.getLogger(AfterCommit.class);

    private final IndexDefinition definition;

    AfterCommit(IndexDefinition definition) {
        this.definition = definition;
    }

    @Override
    public void apply(IndexingPlanSynchronizationStrategyConfigurationContext context) {
        context.documentCommitStrategy(DocumentCommitStrategy.FORCE);
        context.documentRefreshStrategy(DocumentRefreshStrategy.FORCE);
        context.indexingFutureHandler(this::await);
    }

    void await(CompletableFuture<? extends SearchIndexingPlanExecutionReport> indexing) {
        indexing.handle((report, broken) -> broken == null ? report.throwable() : Optional.of(broken))
            .join()
            .ifPresent(this::tell);
    }

    private void tell(Throwable failure) {
        definition.forget();
        LOG.error("公開の内容は保存しましたが、検索の索引に書けませんでした。ディスクの空きと書き込みの権限を確かめてから、reindex を実行するか、プログラムを起動し直してください。", failure);
    }

}
