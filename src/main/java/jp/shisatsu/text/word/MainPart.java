package jp.shisatsu.text.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import jp.shisatsu.text.CannotRead;
import jp.shisatsu.text.Refusal;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;

/** The part of a container that holds the text, and the parts it refers to. */
record MainPart(PackagePart part) {

    static MainPart of(OPCPackage container) throws InvalidFormatException {
        for (String type : new String[] { PackageRelationshipTypes.CORE_DOCUMENT,
                PackageRelationshipTypes.STRICT_CORE_DOCUMENT }) {
            for (PackageRelationship relationship : container.getRelationshipsByType(type)) {
                PackagePart part = container.getPart(relationship);
                if (part != null) {
                    return checked(part);
                }
            }
        }
        throw new CannotRead(Refusal.DAMAGED);
    }

    private static MainPart checked(PackagePart part) {
        String type = part.getContentType();
        if (type.contains("spreadsheetml") || type.contains("ms-excel")) {
            throw new CannotRead(Refusal.SPREADSHEET);
        }
        if (type.contains("presentationml") || type.contains("ms-powerpoint")) {
            throw new CannotRead(Refusal.SLIDES);
        }
        if (!type.contains("wordprocessingml") && !type.contains("ms-word")) {
            throw new CannotRead(Refusal.BINARY);
        }
        return new MainPart(part);
    }

    /** The part of a kind that belongs to this one. */
    Optional<InputStream> related(String kind) throws InvalidFormatException, IOException {
        for (PackageRelationship relationship : part.getRelationships()) {
            if (relationship.getRelationshipType().endsWith("/" + kind)
                    && relationship.getTargetMode() == TargetMode.INTERNAL) {
                PackagePart related = part.getRelatedPart(relationship);
                return related == null ? Optional.empty() : Optional.of(related.getInputStream());
            }
        }
        return Optional.empty();
    }

    /** An image by the id the text knows it by; one that lies outside is not fetched. */
    Optional<PackagePart> image(String id) {
        PackageRelationship relationship = part.getRelationship(id);
        if (relationship == null || relationship.getTargetMode() != TargetMode.INTERNAL) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(part.getRelatedPart(relationship));
        }
        catch (InvalidFormatException missing) {
            return Optional.empty();
        }
    }

}
