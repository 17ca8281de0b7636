package jp.shisatsu.outline;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads who speaks at the head of a line under 質疑応答: （日置委員） asks, for he travelled;
 * （竹下主幹） replies.
 */
final class Speakers {

    private static final Pattern SPEAKER = Pattern
        .compile("[(（【\\[［〔<＜〈]\\h*(?<framed>[^()（）\\[\\]【】［］〔〕<>＜＞〈〉。、]{2,20}?)\\h*[)）】\\]］〕>＞〉]\\h*[：:]?\\h*"
                + "|(?<open>[^\\h()（）「『。、：:]{2,12})[：:]\\h*");

    private static final Pattern MEMBER = Pattern.compile("(?<name>.*?)(?:副?委員長|委員|副?議長|議員|副?団長|団員|副?会長|会員)?");

    private static final Pattern BY_ROLE = Pattern.compile(".+(?:委員|議員|委員長|団員)");

    private static final Pattern SPACE = Pattern.compile("[\\s\\h]+");

    /** The lines about the members, without white space. */
    private final String members;

    private final Map<Integer, LineToken> tokens = new HashMap<>();

    Speakers(List<Passage> aboutMembers, List<List<Passage>> interviews) {
        this.members = aboutMembers.stream().map(line -> squeezed(line.written())).collect(Collectors.joining("\n"));
        interviews.forEach(this::read);
    }

    /** The line as a question or an answer, if a speaker stands at its head. */
    Optional<LineToken> at(Passage line) {
        return tokens.isEmpty() ? Optional.empty() : Optional.ofNullable(tokens.get(line.start()));
    }

    /** Someone must ask, and someone else reply. */
    private void read(List<Passage> interview) {
        Map<Integer, LineToken> spoken = new HashMap<>();
        for (Passage line : interview) {
            Matcher speaker = SPEAKER.matcher(line.written());
            if (speaker.lookingAt()) {
                boolean framed = speaker.group("framed") != null;
                String name = squeezed(framed ? speaker.group("framed") : speaker.group("open"));
                Passage behind = line.from(speaker.end());
                Passage words = QuestionMarks.isRole(name) ? behind : behind.unmarked();
                spoken.put(line.start(), travelled(name) ? new LineToken.Asked(line, words, false)
                        : new LineToken.Replied(line, words, false));
            }
        }
        boolean asked = spoken.values().stream().anyMatch(LineToken.Asked.class::isInstance);
        boolean replied = spoken.values().stream().anyMatch(LineToken.Replied.class::isInstance);
        if (asked && replied) {
            tokens.putAll(spoken);
        }
    }

    private boolean travelled(String speaker) {
        Matcher member = MEMBER.matcher(speaker);
        String name = member.matches() ? member.group("name") : speaker;
        if (members.isEmpty()) {
            return BY_ROLE.matcher(speaker).matches();
        }
        return name.isEmpty() || ((name.length() > 1 || name.length() < speaker.length()) && members.contains(name));
    }

    private static String squeezed(String words) {
        return SPACE.matcher(Normalizer.normalize(words, Normalizer.Form.NFKC)).replaceAll("");
    }

}
