package jp.shisatsu.search;

import java.time.LocalDate;

/** Words that found nothing, how often they were looked for, and when last. */
public record VainSearch(String words, int times, LocalDate lastOn) {
}
