package jp.shisatsu.pages;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * For a report by its number in the file, the published trip whose place it takes;
 * nothing for a trip of its own.
 */
record PublicationForm(@Nullable Map<Integer, @Nullable Long> inPlaceOf) {

    Map<Integer, Long> chosen() {
        return Optional.ofNullable(inPlaceOf)
            .orElse(Map.of())
            .entrySet()
            .stream()
            .filter(choice -> choice.getValue() != null)
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

}
