package jp.shisatsu.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A file as handed in, kept byte for byte, and the text extracted from it. */
@Entity(name = "SourceReport")
@Table(name = "source_report")
class SourceReportEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private byte[] bytes;

    private String fileName;

    private String mediaType;

    @SuppressWarnings("UnusedVariable") // read by queries
    private String sha256;

    @SuppressWarnings("UnusedVariable") // read by queries
    private long size;

    private String text;

    SourceReportEntity() {
    }

    SourceReportEntity(SourceReport source) {
        this.bytes = source.bytes();
        this.fileName = source.fileName();
        this.mediaType = source.mediaType();
        this.sha256 = source.sha256();
        this.size = source.bytes().length;
        this.text = source.text();
    }

    SourceReport read() {
        return new SourceReport(bytes, fileName, mediaType, text);
    }

}
