package jp.shisatsu.report.layout;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import jp.shisatsu.report.DateRange;
import jp.shisatsu.report.InspectionReport;
import jp.shisatsu.report.Member;
import jp.shisatsu.report.Observation;
import jp.shisatsu.report.Photo;
import jp.shisatsu.report.Question;
import jp.shisatsu.report.Section;
import jp.shisatsu.report.Visit;

/**
 * Makes up a report as a council might have it; its parts know no place in any source.
 */
final class Author {

    private static final List<String> CAPTIONS = List.of("会議室にて説明聴取", "議場にて", "施設内を見学", "庁舎前にて", "ターミナルを視察",
            "展示ホールにて説明聴取");

    private static final List<String> HOSTS = List.of("上下水道部長（説明）", "センター長（受入れ挨拶及び説明）", "健康福祉部長　北川氏", "議会事務局長",
            "港湾計画課長（説明）", "まちづくり推進課　池田　様", "学校教育課 主幹", "Docenty Inc. CEO（説明）");

    private final Dice dice;

    private final Phrases phrases;

    private final Names names;

    Author(Random random) {
        this.dice = new Dice(random);
        this.phrases = new Phrases(dice);
        this.names = new Names(dice);
    }

    InspectionReport report() {
        DateRange dates = trip();
        boolean purposeBySite = dice.oneIn(2);
        List<Names.Site> sites = names.sites(dice.between(1, 5));
        List<Visit> visits = IntStream.range(0, sites.size())
            .mapToObj(i -> visit(sites.get(i), days(dates, i, sites.size()), purposeBySite))
            .toList();
        List<Member> members = members();
        String council = dice.oneIn(3) ? null : names.council();
        String committee = names.committee();
        String kind = names.kind();
        String title = (council == null ? "" : council + dice.of("", "　", " ")) + committee + dice.of("", "　", " ")
                + kind + dice.of("報告書", "概要", "報告", "　報告書");
        return new InspectionReport(title, council, committee, kind, dates,
                purposeBySite || dice.oneIn(4) ? null : phrases.paragraphs(2), members, visits,
                observations(members, visits.size()), List.of(), List.of());
    }

    private DateRange trip() {
        LocalDate first = LocalDate.of(1990, 1, 10).plusDays(dice.between(0, 13_000));
        return new DateRange(first, first.plusDays(dice.between(0, 4)));
    }

    private List<Member> members() {
        List<String> people = names.people(dice.between(3, 10));
        return IntStream.range(0, people.size())
            .mapToObj(i -> new Member(role(i, people.size()), people.get(i), List.of()))
            .toList();
    }

    private String role(int place, int of) {
        return place == 0 ? "委員長" : place == 1 ? "副委員長" : place == of - 1 && of > 5 ? "随行" : "委員";
    }

    /** The sites one after the other; the last may take what is left of the trip. */
    private DateRange days(DateRange trip, int place, int sites) {
        long days = trip.first().until(trip.last(), ChronoUnit.DAYS) + 1;
        LocalDate day = trip.first().plusDays(place * days / sites);
        return new DateRange(day, place == sites - 1 && dice.oneIn(4) ? trip.last() : day);
    }

    private Visit visit(Names.Site site, DateRange days, boolean withPurpose) {
        return new Visit(site.name(), site.location(), days, phrases.subject(),
                withPurpose ? phrases.paragraphs(2) : null, dice.some(HOSTS, dice.between(0, 3)), sections(),
                questions(dice.between(0, 6)),
                dice.some(CAPTIONS, dice.between(0, 2)).stream().map(words -> new Photo(words, List.of())).toList(),
                List.of());
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        if (dice.oneIn(3)) {
            sections.add(new Section(null, null, phrases.paragraphs(2), List.of(), List.of()));
        }
        phrases.themes(dice.between(1, 4)).forEach(theme -> sections.add(section(theme, 1)));
        return sections;
    }

    /** A heading that holds others may have no words of its own. */
    private Section section(String theme, int depth) {
        List<Section> inner = depth < 3 && dice.oneIn(3)
                ? phrases.themes(dice.between(2, 3)).stream().map(each -> section(each, depth + 1)).toList()
                : List.of();
        String text = !inner.isEmpty() && dice.oneIn(2) ? "" : phrases.paragraphs(3);
        return new Section(null, theme + dice.of("の概要", "の経緯", "", "の課題"), text, inner, List.of());
    }

    /**
     * One at least is answered: where a report has 問 and nowhere 答, the word is no mark.
     */
    private List<Question> questions(int count) {
        return IntStream.range(0, count)
            .mapToObj(i -> new Question(phrases.question(), i > 0 && dice.oneIn(6) ? null : phrases.paragraphs(2),
                    List.of()))
            .toList();
    }

    /** By everyone or by some, of the trip or of each site; rarely none. */
    private List<Observation> observations(List<Member> members, int visits) {
        return switch (dice.between(0, 6)) {
            case 0 -> List.of();
            case 1, 2 -> members.stream()
                .limit(dice.between(1, 4))
                .filter(member -> !"随行".equals(member.role()))
                .map(member -> observation(member.name().split(" ")[0] + member.role(), null))
                .toList();
            case 3 -> IntStream.range(0, visits).boxed().flatMap(site -> Stream.of(observation(null, site))).toList();
            default -> dice.times(dice.between(1, 4), () -> observation(null, null));
        };
    }

    private Observation observation(@Nullable String author, @Nullable Integer site) {
        return new Observation(author, phrases.paragraphs(3), site, List.of());
    }

}
