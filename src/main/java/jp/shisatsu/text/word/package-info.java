/** Reads a Word document: its paragraphs, numbered as displayed, become lines. */
@NullMarked
package jp.shisatsu.text.word;

import org.jspecify.annotations.NullMarked;
