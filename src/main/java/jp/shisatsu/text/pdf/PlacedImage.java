package jp.shisatsu.text.pdf;

import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** An image and where it stands on its page. */
record PlacedImage(PDImageXObject image, Box box) {
}
