package jp.shisatsu.search.upkeep;

import java.util.stream.Collectors;
import org.hibernate.search.engine.reporting.EntityIndexingFailureContext;
import org.hibernate.search.engine.reporting.FailureContext;
import org.hibernate.search.engine.reporting.FailureHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells whoever runs the program that the index could not be written, and of what. */
@Component
class IndexFailures implements FailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFailures.class);

    private static final int NAMED = 10;

    @Override
    public void handle(FailureContext context) {
        LOG.error("検索の索引の手入れに失敗しました（{}）。あとでもう一度試します。", context.failingOperation(), context.throwable());
    }

    @Override
    public void handle(EntityIndexingFailureContext context) {
        int all = context.failingEntityReferences().size();
        String named = context.failingEntityReferences()
            .stream()
            .limit(NAMED)
            .map(part -> part.name() + " " + part.id())
            .collect(Collectors.joining("、", "", all > NAMED ? "、ほか" : ""));
        LOG.error("検索の索引に書けませんでした（{} 件：{}）。内容は保存され、公開されています。3 回まで試し、それでも書けないものは check --repair で直せます。"
                + "ディスクの空きと書き込みの権限を確かめてください。", all, named, context.throwable());
    }

}
