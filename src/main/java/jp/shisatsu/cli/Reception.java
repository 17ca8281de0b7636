package jp.shisatsu.cli;

import java.io.PrintWriter;

/**
 * Where a command hands in its work: the program itself, or the server that has the data
 * folder already.
 */
interface Reception extends AutoCloseable {

    /** The last line of a rebuild that went well. */
    String REBUILT = "索引を作り直しました。";

    /** The last line of a check of an index that is whole. */
    String WHOLE = "索引はデータベースと一致しています。";

    /** Publishes a report, or says why not; then nothing of it is stored. */
    Receipt take(byte[] report, String fileName);

    /** Builds the index anew and prints how far it is; false where it failed. */
    boolean rebuild(PrintWriter out);

    /**
     * Compares database and index, mends what differs where that is wanted, and prints
     * it; false where they differ still, or it failed.
     */
    boolean check(boolean repair, PrintWriter out);

    @Override
    void close();

}
