package jp.shisatsu.text.word;

import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/** How Word writes the numbers of a list. */
final class NumberFormat {

    private static final String AIUEO = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";

    private static final String HALF_AIUEO = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ";

    private static final String IROHA = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン";

    private static final String HALF_IROHA = "ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽﾝ";

    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";

    private static final String ZODIAC = "子丑寅卯辰巳午未申酉戌亥";

    private static final String DIGITS = "〇一二三四五六七八九";

    private static final Map<String, IntFunction<String>> FORMATS = Map.ofEntries(
            Map.entry("decimalFullWidth", NumberFormat::fullWidth),
            Map.entry("decimalFullWidth2", NumberFormat::fullWidth),
            Map.entry("decimalZero", number -> number < 10 ? "0" + number : Integer.toString(number)),
            Map.entry("upperRoman", NumberFormat::roman),
            Map.entry("lowerRoman", number -> roman(number).toLowerCase(Locale.ROOT)),
            Map.entry("upperLetter", number -> letter('A', number)),
            Map.entry("lowerLetter", number -> letter('a', number)),
            Map.entry("aiueoFullWidth", number -> cycled(AIUEO, number)),
            Map.entry("aiueo", number -> cycled(HALF_AIUEO, number)),
            Map.entry("irohaFullWidth", number -> cycled(IROHA, number)),
            Map.entry("iroha", number -> cycled(HALF_IROHA, number)),
            Map.entry("ideographTraditional", number -> cycled(STEMS, number)),
            Map.entry("ideographZodiac", number -> cycled(ZODIAC, number)),
            Map.entry("ideographDigital", NumberFormat::digits),
            Map.entry("japaneseDigitalTenThousand", NumberFormat::digits),
            Map.entry("japaneseCounting", NumberFormat::counting), Map.entry("chineseCounting", NumberFormat::counting),
            Map.entry("chineseCountingThousand", NumberFormat::counting),
            Map.entry("taiwaneseCounting", NumberFormat::counting),
            Map.entry("taiwaneseCountingThousand", NumberFormat::counting),
            Map.entry("koreanDigital2", NumberFormat::digits),
            Map.entry("japaneseLegal", number -> legal(counting(number))),
            Map.entry("decimalEnclosedCircle", NumberFormat::circled),
            Map.entry("decimalEnclosedCircleChinese", NumberFormat::circled),
            Map.entry("decimalEnclosedParen", number -> enclosed('⑴', 20, number, "(", ")")),
            Map.entry("decimalEnclosedFullstop", number -> enclosed('⒈', 20, number, "", ".")),
            Map.entry("ideographEnclosedCircle", number -> enclosed('㊀', 10, number, "", "")),
            Map.entry("ordinal", number -> number + "th"), Map.entry("none", _ -> ""));

    private NumberFormat() {
    }

    static String format(String format, int number) {
        return FORMATS.getOrDefault(format, Integer::toString).apply(number);
    }

    private static String fullWidth(int number) {
        return Integer.toString(number)
            .chars()
            .map(digit -> digit - '0' + '０')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    }

    private static String cycled(String letters, int number) {
        return number < 1 ? Integer.toString(number) : String.valueOf(letters.charAt((number - 1) % letters.length()));
    }

    /** After z come aa and bb. */
    private static String letter(char first, int number) {
        return number < 1 ? Integer.toString(number)
                : String.valueOf((char) (first + (number - 1) % 26)).repeat(Math.min(50, (number - 1) / 26 + 1));
    }

    private static String circled(int number) {
        if (number == 0) {
            return "⓪";
        }
        if (number > 20 && number <= 35) {
            return String.valueOf((char) ('㉑' + number - 21));
        }
        return number > 35 && number <= 50 ? String.valueOf((char) ('㊱' + number - 36))
                : enclosed('①', 20, number, "", "");
    }

    private static String enclosed(char first, int most, int number, String before, String after) {
        return number >= 1 && number <= most ? String.valueOf((char) (first + number - 1)) : before + number + after;
    }

    private static String digits(int number) {
        return Integer.toString(number)
            .chars()
            .map(digit -> digit < '0' ? digit : DIGITS.charAt(digit - '0'))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    }

    private static String counting(int number) {
        if (number <= 0 || number > 9999) {
            return digits(number);
        }
        StringBuilder words = new StringBuilder();
        int[] units = { 1000, 100, 10, 1 };
        String names = "千百十";
        int rest = number;
        for (int i = 0; i < units.length; i++) {
            int digit = rest / units[i];
            rest %= units[i];
            if (digit > 1 || (digit == 1 && units[i] == 1)) {
                words.append(DIGITS.charAt(digit));
            }
            words.append(digit > 0 && i < names.length() ? names.substring(i, i + 1) : "");
        }
        return words.toString();
    }

    private static String legal(String counted) {
        return counted.replace('一', '壱').replace('二', '弐').replace('三', '参').replace('十', '拾');
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return Integer.toString(number);
        }
        int[] values = { 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1 };
        String[] signs = { "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I" };
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                roman.append(signs[i]);
                rest -= values[i];
            }
        }
        return roman.toString();
    }

}
