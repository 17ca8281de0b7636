package jp.shisatsu.cli;

/**
 * Where a command hands in its work: the program itself, or the server that has the data
 * folder already.
 */
interface Reception extends AutoCloseable {

    /** Publishes a report, or says why not; then nothing of it is stored. */
    Receipt take(byte[] report, String fileName);

    @Override
    void close();

}
