package jp.shisatsu.report;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Every string and every day of a report. */
final class SaidWords {

    private static final Pattern PREFECTURE = Pattern.compile("(.{2,3}?[都道府県])(.+)");

    private static final Pattern MONTH = Pattern.compile("(?:[(（][^\\h（()）]{2,8}年[^\\h（()）]{1,3}月[)）])?");

    private final List<@Nullable String> strings = new ArrayList<>();

    private final List<DateRange> dates = new ArrayList<>();

    private final String title;

    /** Letters and digits alone: what is between them may be mended. */
    private final String letters;

    SaidWords(InspectionReport report) {
        this.title = report.title();
        strings.addAll(List.of(title));
        strings.add(report.council());
        strings.add(report.committee());
        strings.add(report.purpose());
        addDates(report.dates());
        report.members().forEach(member -> {
            strings.add(member.name() + member.role());
            strings.add(member.role() + member.name());
        });
        report.visits().forEach(this::add);
        report.observations().forEach(observation -> {
            strings.add(observation.author());
            strings.add(observation.text());
        });
        report.unclassified().forEach(line -> strings.add(line.text()));
        this.letters = strings.stream()
            .filter(Objects::nonNull)
            .map(SaidWords::letters)
            .collect(Collectors.joining("\n"));
    }

    private void add(Visit visit) {
        strings.add(visit.site());
        strings.add(visit.location());
        strings.add(visit.subject());
        strings.add(visit.purpose());
        strings.addAll(visit.hosts());
        addDates(visit.dates());
        visit.sections().forEach(this::add);
        visit.questions().forEach(question -> {
            strings.add(question.question());
            strings.add(question.answer());
        });
        visit.photos().forEach(photo -> strings.add(photo.caption()));
    }

    private void add(Section section) {
        strings.add(section.label());
        strings.add(section.title());
        strings.add(section.text());
        section.sections().forEach(this::add);
    }

    private void addDates(@Nullable DateRange range) {
        if (range != null) {
            dates.add(range);
        }
    }

    /** In whatever width; 福岡県福岡市 is said by 福岡市（福岡県）, too. */
    boolean say(String word) {
        Matcher parts = PREFECTURE.matcher(letters(word));
        return letters.contains(letters(word))
                || (parts.matches() && letters.contains(parts.group(1)) && letters.contains(parts.group(2)))
                || sayInTwo(letters(word));
    }

    /** 栗田康弘教育部長 is said by the name, and by what was left of the line. */
    private boolean sayInTwo(String word) {
        return IntStream.range(2, word.length() - 1)
            .anyMatch(end -> letters.contains(word.substring(0, end)) && letters.contains(word.substring(end)));
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** At the head of a page the month may stand behind the title. */
    boolean areTitled(String line) {
        String words = line.strip();
        return words.startsWith(title) && MONTH.matcher(words.substring(title.length())).matches();
    }

    /** Whether a day of any month, or of the one given, is among the report's dates. */
    boolean include(@Nullable Integer month, int day) {
        return dates.stream()
            .flatMap(range -> range.first().datesUntil(range.last().plusDays(1)).limit(400))
            .map(LocalDate::toString)
            .map(date -> MonthDay.parse("--" + date.substring(date.length() - 5)))
            .anyMatch(date -> date.getDayOfMonth() == day && (month == null || date.getMonthValue() == month));
    }

}
