package jp.shisatsu.text.pdf;

import org.apache.pdfbox.cos.COSStream;

/**
 * An image as it is packed, for some have no decoder here, and where it stands on its
 * page.
 */
record PlacedImage(COSStream image, Box box) {
}
