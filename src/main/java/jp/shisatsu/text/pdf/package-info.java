/** Reads a PDF: what stands where on its pages becomes lines in reading order. */
@NullMarked
package jp.shisatsu.text.pdf;

import org.jspecify.annotations.NullMarked;
