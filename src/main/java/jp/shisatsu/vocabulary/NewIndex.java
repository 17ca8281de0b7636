package jp.shisatsu.vocabulary;

/** Told when searches look into another index than before. */
public record NewIndex() {
}
