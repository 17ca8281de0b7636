package jp.shisatsu.text.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shisatsu.text.ImageType;
import jp.shisatsu.text.PhotoWords;
import jp.shisatsu.text.Picture;
import jp.shisatsu.text.SourceSpan;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jspecify.annotations.Nullable;

/**
 * Takes the photos of a document with the words that stand by them: in their own
 * paragraph, in the next one, or in the cell below.
 */
final class Photos {

    private final MainPart main;

    private final List<Picture> pictures = new ArrayList<>();

    /** Photos whose caption is still to come, by the column they stand in. */
    private final Map<Integer, List<Waiting>> waiting = new HashMap<>();

    private int column = -1;

    private boolean fresh;

    /**
     * A photo without a caption so far, where it stands, and the caption of one beside it
     * that may be for both.
     */
    private record Waiting(Picture picture, int at, @Nullable SourceSpan shared) {

        Waiting sharing(SourceSpan caption) {
            return new Waiting(picture, at, caption);
        }

        Picture with(SourceSpan caption) {
            return new Picture(picture.image(), picture.mediaType(), caption);
        }

        Picture alone() {
            return with(shared == null ? new SourceSpan(at, at) : shared);
        }

    }

    Photos(MainPart main) {
        this.main = main;
    }

    /** Words that come after a photo may be its caption. */
    void seen(String words, SourceSpan line, boolean styled) {
        List<Waiting> here = waiting.getOrDefault(column, List.of());
        if (words.isEmpty() || here.isEmpty()) {
            return;
        }
        boolean told = here.getFirst().shared() != null;
        boolean below = column >= 0 && !fresh && !told && PhotoWords.areShort(words);
        boolean caption = styled || below || PhotoWords.areCaptionBelow(words);
        List<Waiting> rest = caption && here.size() > 1 ? here.subList(1, here.size()) : List.of();
        here.subList(0, here.size() - rest.size())
            .forEach(photo -> pictures.add(caption ? photo.with(line) : photo.alone()));
        if (rest.isEmpty()) {
            waiting.remove(column);
        }
        else {
            waiting.put(column, rest.stream().map(photo -> photo.sharing(line)).toList());
        }
    }

    /** Photos of a paragraph that has just been written. */
    void add(List<String> images, String words, SourceSpan line) throws IOException {
        for (String id : images) {
            Optional<PackagePart> part = main.image(id);
            if (part.isPresent()) {
                add(part.get(), words, line);
            }
        }
    }

    private void add(PackagePart part, String words, SourceSpan line) throws IOException {
        byte[] bytes;
        try (InputStream in = part.getInputStream()) {
            bytes = in.readAllBytes();
        }
        Picture picture = ImageType.of(bytes)
            .map(type -> new Picture(bytes, type.mediaType(), line))
            .orElseGet(() -> Picture.unseen(line));
        if (!words.isEmpty() && PhotoWords.areShort(words)) {
            pictures.add(picture);
        }
        else {
            waiting.computeIfAbsent(column, _ -> new ArrayList<>()).add(new Waiting(picture, line.start(), null));
            fresh = true;
        }
    }

    /**
     * Whether the row above has photos, so that each cell of this one may be a caption.
     */
    boolean awaitCaptions(int columns) {
        return waiting.keySet().stream().anyMatch(waits -> waits >= 0 && waits < columns);
    }

    void enter(int next) {
        column = next;
        fresh = false;
    }

    void leave() {
        column = -1;
    }

    /** Photos of a table have their captions within it. */
    void endTable() {
        waiting.entrySet().removeIf(entry -> entry.getKey() >= 0 && settle(entry.getValue()));
        column = -1;
    }

    private boolean settle(List<Waiting> photos) {
        photos.forEach(photo -> pictures.add(photo.alone()));
        return true;
    }

    /** All photos in the order of the text. */
    List<Picture> pictures() {
        waiting.values().forEach(this::settle);
        waiting.clear();
        return pictures.stream().sorted(Comparator.comparingInt(picture -> picture.caption().start())).toList();
    }

}
