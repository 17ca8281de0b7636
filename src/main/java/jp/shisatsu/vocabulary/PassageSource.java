package jp.shisatsu.vocabulary;

/** Gives the index that searches look into at the moment. */
public interface PassageSource {

    /** Over all passages, to be closed. */
    OpenIndex open();

}
