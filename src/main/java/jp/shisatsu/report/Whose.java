package jp.shisatsu.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jp.shisatsu.outline.Passage;
import jp.shisatsu.text.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Which council, and which of its committees, and where a line says nothing but that.
 * What is not known is null.
 */
record Whose(@Nullable String council, @Nullable String committee, Optional<SourceSpan> span) {

    private static final Pattern WHOSE = Pattern.compile(
            "(?<=^|[、。\\h])(?:(?:令和|平成)[^、。\\h]{1,3}年)?(?:第[^、。\\h]{1,3}回)?([^、。\\h（）()]{1,10}?(?:(?:[都道府県市区町村]|広域連合|組合)議会|市会(?=[^、。\\h（）()]{2,30}委員会)))(?:(?:の(?=[^、。\\h（）()]{2,30}?委員会(?:では|は、|が、))|\\h*(?!の))([^、。\\h（）()]{2,30}?委員会)|\\h|(?=[（(](?:行政視察|視察|調査|研修|委員会)|海外|行政|視察|調査|欧州|会派|だより|事務局|定例会|臨時会|公式|トップ|ホームページ|ウェブ))");

    Whose(@Nullable String council, @Nullable String committee) {
        this(council, committee, Optional.empty());
    }

    /**
     * このたび、雲雀野市議会環境都市常任委員会では, or 桜台市議会 会派 未来: the line stays unclassified, for it says
     * more than that.
     */
    Whose orSaidIn(List<Passage> lines) {
        return council != null && committee != null ? this
                : lines.stream().flatMap(line -> saidIn(line).stream()).findFirst().orElse(this);
    }

    private Optional<Whose> saidIn(Passage line) {
        return WHOSE.matcher(line.text())
            .results()
            .filter(whose -> council == null || whose.group(1).equals(council))
            .filter(whose -> committee == null || whose.group(2) == null || whose.group(2).equals(committee))
            .findFirst()
            .map(found -> or(found, line));
    }

    private Whose or(MatchResult said, Passage line) {
        boolean nothingElse = said.group(2) != null && said.group().equals(line.text());
        return new Whose(council == null ? said.group(1) : council, committee == null ? said.group(2) : committee,
                nothingElse ? Optional.of(line.span()) : Optional.empty());
    }

}
