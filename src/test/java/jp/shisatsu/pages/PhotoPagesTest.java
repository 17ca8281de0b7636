package jp.shisatsu.pages;

import static jp.shisatsu.Visitor.target;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import jp.shisatsu.ServedArchive;
import jp.shisatsu.text.ImageType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The photos of real files, from the clerk's draft to the reader's page. */
@ServedArchive
class PhotoPagesTest extends AtTheDesk {

    private static final Path FILES = Path.of("src/test/resources/files");

    @ParameterizedTest
    @CsvSource({ "libreoffice.docx, 1, JPEG, 浄化センターにて説明聴取", "chromium.pdf, 1, JPEG, 会議室にて説明聴取",
            "chromium.pdf, 2, PNG, 浄化センターの外観" })
    void aPhotoIsShownWithItsCaption(String file, int number, ImageType type, String caption) throws IOException {
        String trip = trip(file);
        String address = trip + "/visits/1/photos/" + number;

        assertThat(reader.get(trip + "/visits/1").body())
            .contains("alt=\"" + caption + "\" src=\"" + address + "\"", "loading=\"lazy\"",
                    "<figcaption>" + caption + "</figcaption>")
            .doesNotContain("報告書にある写真の説明です");
        var photo = reader.file(address);
        assertThat(photo.statusCode()).isEqualTo(200);
        assertThat(ImageType.of(photo.body())).hasValue(type);
        assertThat(photo.headers().firstValue("content-type")).hasValue(type.mediaType());
        assertThat(photo.headers().firstValue("x-content-type-options")).hasValue("nosniff");
        assertThat(photo.headers().firstValue("cache-control")).hasValue("max-age=604800, private");
    }

    @Test
    void aDraftShowsItsPhotosToTheDeskAlone() throws IOException {
        String draft = draft("libreoffice.pdf");
        String photo = draft + "/reports/1/visits/1/photos/1";

        assertThat(clerk.get(draft).body()).contains("src=\"" + photo + "\"");
        assertThat(ImageType.of(clerk.file(photo).body())).hasValue(ImageType.JPEG);
        assertThat(clerk.file(photo).headers().firstValue("cache-control")).hasValue("no-store");
        assertThat(target(reader.get(photo))).isEqualTo("/login");
        assertThat(clerk.get(draft + "/reports/1/visits/1/photos/9").statusCode()).isEqualTo(404);
        assertThat(clerk.get(draft + "/reports/1/visits/0/photos/1").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/visits/1/photos/99", "/visits/1/photos/0", "/visits/1/photos/x", "/visits/99/photos/1",
            "999999/visits/1/photos/1" })
    void whereThereIsNoPhotoThereIsAPageThatSaysSo(String address) throws IOException {
        var answer = reader.get(trip("libreoffice.docx") + address);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<h1>", "name=\"q\"");
    }

    private String trip(String file) throws IOException {
        String draft = draft(file);
        return draft.startsWith("/trips") ? draft : target(clerk.submit(draft, draft + "/publish", Map.of()));
    }

    /** Where a file leads: to its draft, or to the trip another test has made of it. */
    private String draft(String file) throws IOException {
        return target(clerk.upload("/desk", "/desk/drafts", file, Files.readAllBytes(FILES.resolve(file))));
    }

}
