package jp.shisatsu.text;

/** Ends the reading of a file from anywhere within it; a {@link Refusal} comes of it. */
public final class CannotRead extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    private final transient Object[] details;

    public CannotRead(Refusal refusal, Object... details) {
        super(refusal.name(), null, false, false);
        this.refusal = refusal;
        this.details = details;
    }

    Reading.Refused of(String fileName) {
        return refusal.of(fileName, details);
    }

}
