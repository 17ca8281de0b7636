package jp.shisatsu.outline;

/** What can stand under a heading. */
public sealed interface Item permits Passage, Caption, Exchange, Branch {

}
