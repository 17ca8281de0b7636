package jp.shisatsu.pages;

import jp.shisatsu.text.Limits;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** The largest file the desk takes: what is read at most, or what a form may carry. */
@Component("largestFile")
class LargestFile {

    private final String size;

    LargestFile(Limits limits, @Value("${spring.servlet.multipart.max-file-size}") DataSize sent) {
        this.size = Limits.megabytes(Math.min(limits.fileBytes(), sent.toMegabytes() * 1_000_000));
    }

    @Override
    public String toString() {
        return size;
    }

}
