package jp.shisatsu.text.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shisatsu.text.PhotoWords;

/**
 * Finds the words that stand by a photo: in brackets or behind a mark under, over or
 * beside it, or short and in its middle.
 */
final class Captions {

    private static final float SMALLEST = 50;

    private static final float FARTHEST = 2.5f;

    private Captions() {
    }

    /** A line for each photo with its caption, if it has one. */
    static List<PageLine> of(Sheet sheet, List<Piece> pieces) {
        List<Piece> free = new ArrayList<>(pieces);
        List<PageLine> lines = new ArrayList<>();
        for (PlacedImage photo : photos(sheet)) {
            List<Piece> caption = of(photo.box(), free);
            free.removeAll(caption);
            lines.add(line(photo, caption));
        }
        return lines;
    }

    /** Whether a piece of the page is part of one of these lines. */
    static boolean hold(List<PageLine> captions, Piece piece) {
        return captions.stream().anyMatch(line -> !line.text().isEmpty() && line.box().holdsCentreOf(piece.box()));
    }

    /** What is smaller is an ornament; what fills the page is its scan or background. */
    private static List<PlacedImage> photos(Sheet sheet) {
        return sheet.images.stream()
            .filter(image -> image.box().width() >= SMALLEST && image.box().height() >= SMALLEST)
            .filter(image -> image.box().width() * image.box().height() < sheet.width * sheet.height * 0.8f)
            .distinct()
            .toList();
    }

    private static PageLine line(PlacedImage photo, List<Piece> caption) {
        if (caption.isEmpty()) {
            Box foot = new Box(photo.box().left(), photo.box().bottom(), photo.box().right(), photo.box().bottom());
            return new PageLine("", foot, 0, null, Optional.of(photo));
        }
        String text = String.join("", caption.stream().map(Piece::text).toList());
        Box box = Box.around(caption.stream().map(Piece::box).toList());
        return new PageLine(text, box, caption.getFirst().size(), null, Optional.of(photo));
    }

    private static List<Piece> of(Box photo, List<Piece> pieces) {
        return Stream.of(under(photo, pieces), over(photo, pieces), beside(photo, pieces))
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElse(List.of());
    }

    private static List<Piece> under(Box photo, List<Piece> pieces) {
        List<Piece> below = pieces.stream()
            .filter(piece -> !piece.vertical() && piece.box().centre() > photo.bottom() && fits(photo, piece))
            .filter(piece -> piece.box().top() - photo.bottom() < FARTHEST * piece.size())
            .sorted(Comparator.comparingDouble(Piece::baseline))
            .toList();
        if (below.isEmpty() || !(isBracketed(below.getFirst(), below) || PhotoWords.areMarked(below.getFirst().text())
                || isCentred(photo, below.getFirst()))) {
            return List.of();
        }
        return throughClosingBracket(below);
    }

    private static List<Piece> over(Box photo, List<Piece> pieces) {
        return pieces.stream()
            .filter(piece -> !piece.vertical() && piece.box().centre() < photo.top() && fits(photo, piece))
            .filter(piece -> photo.top() - piece.box().bottom() < FARTHEST * piece.size())
            .filter(piece -> PhotoWords.areCaption(piece.text()))
            .limit(1)
            .toList();
    }

    private static List<Piece> beside(Box photo, List<Piece> pieces) {
        return pieces.stream()
            .filter(piece -> !piece.vertical() && PhotoWords.areShort(piece.text()))
            .filter(piece -> piece.box().centre() > photo.top() && piece.box().centre() < photo.bottom())
            .filter(piece -> gap(photo, piece.box()) < FARTHEST * piece.size())
            .filter(piece -> PhotoWords.areCaption(piece.text()))
            .limit(1)
            .toList();
    }

    private static float gap(Box photo, Box words) {
        return Math.max(words.left() - photo.right(), photo.left() - words.right());
    }

    private static boolean fits(Box photo, Piece piece) {
        return PhotoWords.areShort(piece.text()) && piece.box().middle() > photo.left()
                && piece.box().middle() < photo.right() && piece.box().left() > photo.left() - 3 * piece.size()
                && piece.box().right() < photo.right() + 3 * piece.size();
    }

    private static boolean isCentred(Box photo, Piece piece) {
        boolean centred = Math.abs(photo.middle() - piece.box().middle()) < piece.size();
        boolean endsSentence = piece.text().strip().endsWith("。");
        boolean numbered = PhotoWords.areNumbered(piece.text());
        return centred && piece.box().width() < photo.width() * 0.98f && !endsSentence && !numbered;
    }

    private static boolean isBracketed(Piece first, List<Piece> below) {
        return PhotoWords.beginInBrackets(first.text())
                && below.stream().limit(3).anyMatch(piece -> PhotoWords.endInBrackets(piece.text()));
    }

    /** A caption in brackets goes on until they close. */
    private static List<Piece> throughClosingBracket(List<Piece> below) {
        if (!isBracketed(below.getFirst(), below)) {
            return below.subList(0, 1);
        }
        int end = 1;
        while (!PhotoWords.endInBrackets(below.get(end - 1).text())) {
            end++;
        }
        return below.subList(0, end);
    }

}
